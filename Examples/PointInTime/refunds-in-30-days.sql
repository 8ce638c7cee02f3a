-- A feature for a model: what each customer was refunded in the 30 days before a prediction, as it was known then.
--
-- Run after the files of `deed export sql --dialect duckdb`. The table `predictions` has a row for each prediction: the customer,
-- and the moment at which it was made. Nothing that happened later counts, and nothing that was recorded later: a refund that
-- was issued on Monday and reached the collector on Wednesday was not known on Tuesday.

with customers_of_orders as (
  -- Whose order it was, and since when that was known.
  select order_id, customer_id, coalesce(deed_recorded_time, deed_event_time) as known_at
  from orders_order_placed_v2
),
refunds as (
  select order_id, refund_id, amount.minor_units as minor_units,
    issued_at, coalesce(deed_recorded_time, issued_at) as known_at
  from payments_refund_issued_v2
  -- The same event may arrive twice; the first time is when it was known.
  qualify row_number() over (partition by refund_id order by coalesce(deed_recorded_time, issued_at)) = 1
)
select p.customer_id, p.predicted_at,
  count(r.refund_id) as refunds,
  coalesce(sum(r.minor_units), 0) as refunded_minor_units
from predictions as p
left join (
  select c.customer_id, r.*, greatest(r.known_at, c.known_at) as usable_at
  from refunds as r join customers_of_orders as c using (order_id)
) as r
  on r.customer_id = p.customer_id
  and r.usable_at <= p.predicted_at
  and r.issued_at <= p.predicted_at
  and r.issued_at > p.predicted_at - interval 30 day
group by p.customer_id, p.predicted_at
order by p.customer_id, p.predicted_at;
