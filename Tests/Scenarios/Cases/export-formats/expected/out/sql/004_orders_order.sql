-- The state of orders_order as of any moment.

create or replace view orders_order_facts as
select f.*, coalesce(deed_recorded_time, event_time) as recorded_time
from (
select list_transform([case json_type((json_extract(deed_payload, '/sorder_id'))) when 'VARCHAR' then (json_extract(deed_payload, '/sorder_id')) ->> '$' when 'NULL' then '0' when 'BOOLEAN' then 'b' || ((json_extract(deed_payload, '/sorder_id')) ->> '$') when 'OBJECT' then '{' when 'ARRAY' then '[' end], lambda w: case when left(w, 1) in ('s', 'n', 'b') then substr(w, 2) end)[1] as entity_key,
  true as opens, false as changes, false as closes,
  deed_event as event, deed_id as event_id, list_transform([case json_type((json_extract(deed_payload, '/splaced_at'))) when 'VARCHAR' then (json_extract(deed_payload, '/splaced_at')) ->> '$' when 'NULL' then '0' when 'BOOLEAN' then 'b' || ((json_extract(deed_payload, '/splaced_at')) ->> '$') when 'OBJECT' then '{' when 'ARRAY' then '[' end], lambda w: case when regexp_full_match(substr(w, 2), '(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])|([0-9]{4}-((0[13578]|1[02])-31|(0[469]|11)-30|02-29)|([0-9]{2}([02468][1235679]|[13579][01345789])|([02468][1235679]|[13579][01345789])00)-02-28)[Tt]23:59:60([.][0-9]{1,9})?([Zz]|[+-]00:00))') then make_timestamp(cast((cast(date_diff('day', date '1970-01-01', cast(substr(substr(w, 2), 1, 10) as date)) * 86400 + cast(substr(substr(w, 2), 12, 2) as integer) * 3600 + (cast(substr(substr(w, 2), 15, 2) as integer) - (case regexp_extract(substr(w, 2), '([+-])[0-9]{2}:[0-9]{2}$', 1) when '' then 0 else cast(regexp_extract(substr(w, 2), '([+-])[0-9]{2}:[0-9]{2}$', 1) || '1' as integer) * (cast(regexp_extract(substr(w, 2), '[+-]([0-9]{2}):[0-9]{2}$', 1) as integer) * 60 + cast(regexp_extract(substr(w, 2), '[+-][0-9]{2}:([0-9]{2})$', 1) as integer)) end)) * 60 + cast(substr(substr(w, 2), 18, 2) as integer) as hugeint) * 1000000000 + cast(rpad(coalesce(nullif(regexp_extract(substr(w, 2), '[.]([0-9]+)', 1), ''), '0'), 9, '0') as hugeint)) // 1000 as bigint)) end)[1] as event_time, case when regexp_full_match(deed_recorded, '(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])|([0-9]{4}-((0[13578]|1[02])-31|(0[469]|11)-30|02-29)|([0-9]{2}([02468][1235679]|[13579][01345789])|([02468][1235679]|[13579][01345789])00)-02-28)[Tt]23:59:60([.][0-9]{1,9})?([Zz]|[+-]00:00))') then make_timestamp(cast((cast(date_diff('day', date '1970-01-01', cast(substr(deed_recorded, 1, 10) as date)) * 86400 + cast(substr(deed_recorded, 12, 2) as integer) * 3600 + (cast(substr(deed_recorded, 15, 2) as integer) - (case regexp_extract(deed_recorded, '([+-])[0-9]{2}:[0-9]{2}$', 1) when '' then 0 else cast(regexp_extract(deed_recorded, '([+-])[0-9]{2}:[0-9]{2}$', 1) || '1' as integer) * (cast(regexp_extract(deed_recorded, '[+-]([0-9]{2}):[0-9]{2}$', 1) as integer) * 60 + cast(regexp_extract(deed_recorded, '[+-][0-9]{2}:([0-9]{2})$', 1) as integer)) end)) * 60 + cast(substr(deed_recorded, 18, 2) as integer) as hugeint) * 1000000000 + cast(rpad(coalesce(nullif(regexp_extract(deed_recorded, '[.]([0-9]+)', 1), ''), '0'), 9, '0') as hugeint)) // 1000 as bigint)) end as deed_recorded_time, cast(deed_raw as varchar) as message
from orders_order_placed_checks
where is_valid
) as f;

create or replace view orders_order_overrides as
select o.*, coalesce(deed_recorded_time, event_time) as recorded_time
from (
select cast(null as varchar) as kind, cast(null as varchar) as target_event, cast(null as varchar) as target_key, cast(null as varchar) as event, cast(null as varchar) as event_id, cast(null as timestamp) as event_time, cast(null as timestamp) as deed_recorded_time where false
) as o
where target_key is not null;

create or replace macro orders_order_as_of(moment, known_at) as table
with known as (
  select * from orders_order_facts where event_time <= moment and recorded_time <= known_at
), acting as (
  select * from orders_order_overrides where event_time <= moment and recorded_time <= known_at
), marked as (
  select k.entity_key, k.opens, k.changes, k.closes, k.event, k.event_id, k.event_time, k.recorded_time, k.message,
    max(case when a.kind = 'cancels' then 1 else 0 end) as is_cancelled,
    max(case when a.kind = 'supersedes' then 1 else 0 end) as is_superseded,
    max(case when a.kind = 'corrects' then 1 else 0 end) as is_corrected
  from known as k left join acting as a
    on a.target_event = k.event and a.target_key = k.entity_key and a.event_time >= k.event_time
      and not (a.event = k.event and coalesce(a.event_id, '') = coalesce(k.event_id, ''))
  group by k.entity_key, k.opens, k.changes, k.closes, k.event, k.event_id, k.event_time, k.recorded_time, k.message
), ranked as (
  select m.*,
    row_number() over (partition by entity_key order by event_time desc, recorded_time desc, event_id desc) as place,
    count(*) over (partition by entity_key) as events,
    min(case when opens then event_time end) over (partition by entity_key) as first_opened,
    max(case when closes then event_time end) over (partition by entity_key) as last_closed,
    row_number() over (partition by entity_key, opens order by event_time desc, recorded_time desc, event_id desc) as place_of_kind
  from marked as m
)
select l.entity_key,
  case when o.is_cancelled = 1 then 'cancelled' when o.is_superseded = 1 then 'superseded' when l.last_closed >= coalesce(o.event_time, l.last_closed) then 'closed' else 'open' end as state,
  l.first_opened as opened_at, coalesce(o.is_corrected, 0) = 1 as is_corrected,
  l.event as last_event, l.event_id as last_event_id, l.event_time as last_event_time, l.events, l.message as last_message
from ranked as l left join ranked as o
  on o.entity_key = l.entity_key and o.opens and o.place_of_kind = 1
where l.place = 1;
