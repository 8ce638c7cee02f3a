-- orders.order_placed: every row judged, typed, and at the last step filtered.

create or replace table orders_order_placed_checks as
with judged as (
  select * exclude (deed_v1, deed_w2, deed_w3, deed_w4, deed_w6, deed_p5), case when deed_is_twice then []::varchar[] else list_concat([case when deed_w2 = '0' then 'null ' end, case when left(deed_w2, 1) not in ('{') and deed_w2 <> '0' then 'type ' end], case when deed_w2 = '{' then list_concat([case when deed_w3 is null then 'required /order_id' end, case when deed_w3 = '0' then 'null /order_id' end, case when left(deed_w3, 1) not in ('s') and deed_w3 <> '0' then 'type /order_id' end, case when deed_w4 is null then 'required /quantity' end, case when deed_w4 = '0' then 'null /quantity' end, case when left(deed_w4, 1) not in ('n') and deed_w4 <> '0' then 'type /quantity' end, case when deed_w6 is null then 'required /placed_at' end, case when deed_w6 = '0' then 'null /placed_at' end, case when left(deed_w6, 1) not in ('s') and deed_w6 <> '0' then 'type /placed_at' end], case when left(deed_w3, 1) = 's' then [case when not regexp_full_match(substr(deed_w3, 2), 'ord_[0-9]{4}') then 'pattern /order_id' end] else []::varchar[] end, case when left(deed_w4, 1) = 'n' then [case when not rtrim(regexp_extract(deed_p5, '[.]([0-9]+)', 1), '0') = '' then 'type /quantity' end, case when rtrim(regexp_extract(deed_p5, '[.]([0-9]+)', 1), '0') = '' and (length(ltrim(regexp_extract(deed_p5, '^-?([0-9]+)', 1), '0')) > 20 or not (try_cast(regexp_extract(deed_p5, '^(-?[0-9]+)', 1) as hugeint) between -2147483648 and 2147483647)) then 'range /quantity' end, case when not (not rtrim(regexp_extract(deed_p5, '[.]([0-9]+)', 1), '0') = '' or length(ltrim(regexp_extract(deed_p5, '^-?([0-9]+)', 1), '0')) > 20 or not (try_cast(regexp_extract(deed_p5, '^(-?[0-9]+)', 1) as hugeint) between -9223372036854775808 and 9223372036854775807)) then case when not (coalesce(case when length(ltrim(regexp_extract(deed_p5, '^-?([0-9]+)', 1), '0')) <= 20 and length(rtrim(regexp_extract(deed_p5, '[.]([0-9]+)', 1), '0')) <= 17 then try_cast(deed_p5 as decimal(38, 17)) >= cast('1' as decimal(38, 17)) end, cast(deed_p5 as double) >= cast('1' as double))) then 'min /quantity' end end, case when not (not rtrim(regexp_extract(deed_p5, '[.]([0-9]+)', 1), '0') = '' or length(ltrim(regexp_extract(deed_p5, '^-?([0-9]+)', 1), '0')) > 20 or not (try_cast(regexp_extract(deed_p5, '^(-?[0-9]+)', 1) as hugeint) between -9223372036854775808 and 9223372036854775807)) then case when not (coalesce(case when length(ltrim(regexp_extract(deed_p5, '^-?([0-9]+)', 1), '0')) <= 20 and length(rtrim(regexp_extract(deed_p5, '[.]([0-9]+)', 1), '0')) <= 17 then try_cast(deed_p5 as decimal(38, 17)) <= cast('100' as decimal(38, 17)) end, cast(deed_p5 as double) <= cast('100' as double))) then 'max /quantity' end end] else []::varchar[] end, case when left(deed_w6, 1) = 's' then list_concat([case when not deed_is_timestamp(substr(deed_w6, 2)) then 'format /placed_at' end], case when deed_is_timestamp(substr(deed_w6, 2)) then [case when not regexp_full_match(substr(deed_w6, 2), '.*([Zz]|[+-]00:00)') then 'zone /placed_at' end] else []::varchar[] end) else []::varchar[] end) else []::varchar[] end) end as deed_list
  from (select *,
      deed_plain(substr(deed_w4, 2)) as deed_p5
    from (select *,
      deed_word((json_extract(deed_v1, '/sorder_id'))) as deed_w3,
      deed_word((json_extract(deed_v1, '/squantity'))) as deed_w4,
      deed_word((json_extract(deed_v1, '/splaced_at'))) as deed_w6
    from (select *,
      deed_word((deed_v1)) as deed_w2
    from (select *,
      deed_payload as deed_v1
    from (select * from deed_messages
    where deed_event = 'orders.order_placed' and deed_version = '1.0.0') as q) as q) as q) as q) as p
), found as (
  select j.*, list_filter(list_concat(deed_faults, deed_list), lambda x: x is not null) as deed_found
  from judged as j
)
select f.*,
  list_transform(deed_found, lambda x: {'pointer': substr(x, strpos(x, ' ') + 1), 'rule': case when left(x, 8) = 'warning(' then 'invariant' else nullif(regexp_extract(x, '^([^ (]*)', 1), '') end, 'invariant': nullif(regexp_extract((nullif(regexp_extract(x, '^([^ ]*)', 1), '')), '[(](.*)[)]$', 1), ''), 'is_warning': left(x, 8) = 'warning('}) as violations,
  len(list_filter(deed_found, lambda x: left(x, 9) in ('envelope ', 'envelope('))) > 0 as "violation_envelope",
  len(list_filter(deed_found, lambda x: left(x, 7) in ('format ', 'format('))) > 0 as "violation_format",
  len(list_filter(deed_found, lambda x: left(x, 4) in ('max ', 'max('))) > 0 as "violation_max",
  len(list_filter(deed_found, lambda x: left(x, 4) in ('min ', 'min('))) > 0 as "violation_min",
  len(list_filter(deed_found, lambda x: left(x, 5) in ('null ', 'null('))) > 0 as "violation_null",
  len(list_filter(deed_found, lambda x: left(x, 8) in ('pattern ', 'pattern('))) > 0 as "violation_pattern",
  len(list_filter(deed_found, lambda x: left(x, 6) in ('range ', 'range('))) > 0 as "violation_range",
  len(list_filter(deed_found, lambda x: left(x, 9) in ('required ', 'required('))) > 0 as "violation_required",
  len(list_filter(deed_found, lambda x: left(x, 5) in ('type ', 'type('))) > 0 as "violation_type",
  len(list_filter(deed_found, lambda x: left(x, 5) in ('zone ', 'zone('))) > 0 as "violation_zone",
  len(list_filter(deed_found, lambda x: left(x, 8) <> 'warning(')) = 0 as is_valid
from found as f;

create or replace view orders_order_placed_v1_all as
select json_extract_string(deed_raw, '/data/order_id') as "order_id",
  try_cast(json_extract_string(deed_raw, '/data/quantity') as INTEGER) as "quantity",
  make_timestamp(case when deed_is_timestamp(json_extract_string(deed_raw, '/data/placed_at')) then cast(deed_nanoseconds(json_extract_string(deed_raw, '/data/placed_at')) // 1000 as bigint) end) as "placed_at",
  deed_id, deed_version, case when deed_is_timestamp(deed_time) then make_timestamp(cast(deed_nanoseconds(deed_time) // 1000 as bigint)) end as deed_event_time, case when deed_is_timestamp(deed_recorded) then make_timestamp(cast(deed_nanoseconds(deed_recorded) // 1000 as bigint)) end as deed_recorded_time,
  is_valid, violations
from orders_order_placed_checks
where deed_version in ('1.0.0');

create or replace view orders_order_placed_v1 as
select * from orders_order_placed_v1_all
where is_valid;
