-- The state of orders_order as of any moment.

create or replace view orders_order_facts as
select f.*, coalesce(deed_recorded_time, event_time) as recorded_time
from (
select list_transform([deed_word((json_extract(deed_payload, '/sorder_id')))], lambda w: case when left(w, 1) in ('s', 'n', 'b') then substr(w, 2) end)[1] as entity_key,
  true as opens, false as changes, false as closes,
  deed_event as event, deed_id as event_id, list_transform([deed_word((json_extract(deed_payload, '/splaced_at')))], lambda w: case when deed_is_timestamp(substr(w, 2)) then make_timestamp(cast(deed_nanoseconds(substr(w, 2)) // 1000 as bigint)) end)[1] as event_time, case when deed_is_timestamp(deed_recorded) then make_timestamp(cast(deed_nanoseconds(deed_recorded) // 1000 as bigint)) end as deed_recorded_time, cast(deed_raw as varchar) as message
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
