#pragma once

#include <QString>

#include "netcore/base/result.h"
#include "protocols/rfid/driver/readersettings.h"
#include "protocols/rfid/driver/tag.h"

namespace everyport::rfid {

/// A card's number as somebody wrote it: a reader, a wedge, a person with the card in hand.
struct Spelling {
    enum class Form {
        Hex,       ///< All bytes, blanks, colons and dashes between them or not; "urn:rfid:" before it or not.
        Decimal10, ///< Ten digits as printed on EM4100 cards: the last four bytes.
        Decimal24, ///< The last three bytes as a number.
        Wiegand26, ///< Three bytes in hex, as a Wiegand line carries them.
    };
    QString text = {};
    QString technology = {};
    Form form = Form::Hex;
    bool reversed = false; ///< Last byte first.
};

/// A card's number in the one form that all readers' spellings of it come to: upper-case hex, as the card sends it
/// (ISO 14443), E0 first (ISO 15693), version byte first (EM4100). Where bits were lost `tag` is empty and one of
/// the parts says what is known.
struct CardNumber {
    QString tag = {};
    QString low32 = {};
    QString low24 = {};
    QString prefix24 = {};
    bool partial = false;
    bool reversed = false;   ///< Its bytes came in the wrong order and were turned round.
    bool bccDropped = false; ///< A check byte stood behind the number.
};

/// Refused, with Error::code: "incomplete-uid", "random-id", "blank-id", "not-hex".
Result<CardNumber> cardNumber(const Spelling& spelling);

/// One card is one voter, whatever read it: partial numbers fit a whole one by its end or its beginning.
bool sameCard(const CardNumber& one, const CardNumber& other);

/// What a driver heard, in canonical form. Random numbers pass, marked, and so do four bytes of type B where the
/// reader's settings do not say that all its cards are of it; the rest as cardNumber() says, and
/// "wrong-length" where the reader's settings ask for another length. Where they say which cards it reads, a number
/// that was typed is a card's and loses its text; a code stays one.
Result<Tag> normalise(const Tag& heard, const ReaderSettings& settings);

/// ISO 14443-3: a number has four, seven or ten bytes.
constexpr bool isTypeALength(qsizetype bytes)
{
    return bytes == 4 || bytes == 7 || bytes == 10;
}
/// ISO 14443-3: four bytes that begin with 08 are made up anew each time.
bool isRandomId(QStringView tag);

// What is printed on cards; empty where the number is too short.
QString printedDecimal(QStringView tag);      ///< "0006547886": EM4100
QString printedSiteNumber(QStringView tag);   ///< "099,59822": EM4100
QString printedLittleEndian(QStringView tag); ///< "3536403172": MIFARE
/// The same 24 bits on a line whose levels are upside down.
quint32 inverted24(quint32 number);

} // namespace everyport::rfid
