-- Every row with its verdict, whatever it is.

create or replace view deed_rows as
select "message", deed_type, deed_event, deed_version, deed_id, deed_time, deed_recorded, violations, is_valid from orders_order_placed_checks
union all
select "message", deed_type, deed_event, deed_version, deed_id, deed_time, deed_recorded, list_transform(list_filter(deed_faults, lambda x: x is not null), lambda x: {'pointer': substr(x, strpos(x, ' ') + 1), 'rule': case when left(x, 8) = 'warning(' then 'invariant' else nullif(regexp_extract(x, '^([^ (]*)', 1), '') end, 'invariant': nullif(regexp_extract((nullif(regexp_extract(x, '^([^ ]*)', 1), '')), '[(](.*)[)]$', 1), ''), 'is_warning': left(x, 8) = 'warning('}) as violations, false as is_valid
from deed_messages
where deed_event is null;
