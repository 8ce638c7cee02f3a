"""The workload's contract by Python's fastest readers: `python_reader.py msgspec|pydantic|jsonschema_rs FILE ROUNDS` prints for
each round the CPU seconds of one pass over all lines, and the invalid events."""
import os
import sys
import time
from datetime import datetime
from typing import Annotated, Literal, Optional


def msgspec_reader():
    import msgspec
    from msgspec import Meta, Struct

    class LineItem(Struct):
        sku: Annotated[str, Meta(pattern=r"^[A-Z]{2}-[0-9]{5}\Z")]
        title: Annotated[str, Meta(min_length=1, max_length=80)]
        quantity: Annotated[int, Meta(ge=1, le=1000)]
        unit_price: Annotated[int, Meta(ge=0, le=10000000)]

    class Address(Struct):
        name: Annotated[str, Meta(min_length=1, max_length=100)]
        street: Annotated[str, Meta(min_length=1, max_length=100)]
        city: Annotated[str, Meta(min_length=1, max_length=60)]
        postal_code: Annotated[str, Meta(pattern=r"^[0-9A-Z][0-9A-Z -]{2,9}\Z")]
        country: Annotated[str, Meta(pattern=r"^[A-Z]{2}\Z")]

    class OrderPlaced(Struct):
        order_id: Annotated[str, Meta(pattern=r"^ord_[0-9a-z]{16}\Z")]
        # Its own UUID reads 32 digits without dashes too, which the contract does not.
        customer_id: Annotated[str, Meta(pattern=r"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\Z")]
        placed_at: Annotated[datetime, Meta(tz=True)]
        channel: Literal["web", "app", "store", "phone"]
        currency: Annotated[str, Meta(pattern=r"^[A-Z]{3}\Z")]
        total: Annotated[int, Meta(ge=0, le=100000000)]
        parcel_weight: Annotated[float, Meta(ge=0, le=1000)]
        is_gift: bool
        payment: Literal["card", "invoice", "wallet", "voucher"]
        email: Optional[Annotated[str, Meta(max_length=120, pattern=r"^[a-z0-9._]+@[a-z0-9]+(\.[a-z0-9]+)+\Z")]]
        items: Annotated[list[LineItem], Meta(min_length=1, max_length=50)]
        ship_to: Address
        note: Optional[Annotated[str, Meta(max_length=200)]]
        attributes: Annotated[dict[str, Annotated[str, Meta(max_length=100)]], Meta(max_length=20)]

    return msgspec.json.Decoder(OrderPlaced).decode, msgspec.DecodeError


def pydantic_reader():
    from pydantic import AwareDatetime, BaseModel, Field, StrictBool, ValidationError, field_validator

    class LineItem(BaseModel):
        sku: str = Field(pattern=r"^[A-Z]{2}-[0-9]{5}$")
        title: str = Field(min_length=1, max_length=80)
        quantity: int = Field(ge=1, le=1000, strict=True)
        unit_price: int = Field(ge=0, le=10000000, strict=True)

    class Address(BaseModel):
        name: str = Field(min_length=1, max_length=100)
        street: str = Field(min_length=1, max_length=100)
        city: str = Field(min_length=1, max_length=60)
        postal_code: str = Field(pattern=r"^[0-9A-Z][0-9A-Z -]{2,9}$")
        country: str = Field(pattern=r"^[A-Z]{2}$")

    class OrderPlaced(BaseModel):
        order_id: str = Field(pattern=r"^ord_[0-9a-z]{16}$")
        customer_id: Annotated[str, Field(pattern=r"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$")]
        placed_at: AwareDatetime
        channel: Literal["web", "app", "store", "phone"]
        currency: str = Field(pattern=r"^[A-Z]{3}$")
        total: int = Field(ge=0, le=100000000, strict=True)
        parcel_weight: float = Field(ge=0, le=1000)
        is_gift: StrictBool
        payment: Literal["card", "invoice", "wallet", "voucher"]
        email: Optional[Annotated[str, Field(max_length=120, pattern=r"^[a-z0-9._]+@[a-z0-9]+(\.[a-z0-9]+)+$")]]
        items: list[LineItem] = Field(min_length=1, max_length=50)
        ship_to: Address
        note: Optional[Annotated[str, Field(max_length=200)]]
        attributes: dict[str, Annotated[str, Field(max_length=100)]] = Field(max_length=20)

        @field_validator("placed_at", mode="before")
        @classmethod
        def has_t(cls, value):
            # Pydantic takes a blank for the T; the contract's timestamps do not.
            if not isinstance(value, str) or len(value) < 20 or value[10] not in "Tt":
                raise ValueError("no RFC 3339 timestamp")
            return value

    return OrderPlaced.model_validate_json, ValidationError


def jsonschema_rs_reader():
    import json

    import jsonschema_rs
    import orjson

    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "order_placed.schema.json")
    with open(path, encoding="utf-8") as file:
        validator = jsonschema_rs.validator_for(json.load(file), validate_formats=True)
    is_valid = validator.is_valid

    def read(line):
        if not is_valid(orjson.loads(line)):
            raise ValueError
    return read, ValueError


READERS = {"msgspec": msgspec_reader, "pydantic": pydantic_reader, "jsonschema_rs": jsonschema_rs_reader}


def main():
    name, path, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3])
    read, refusal = READERS[name]()
    with open(path, "rb") as file:
        lines = file.read().splitlines()
    for _ in range(rounds):
        invalid = 0
        start = time.process_time()
        for line in lines:
            try:
                read(line)
            except refusal:
                invalid += 1
        print(f"{time.process_time() - start:.6f} {invalid}", flush=True)


if __name__ == "__main__":
    main()
