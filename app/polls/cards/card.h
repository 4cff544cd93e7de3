#pragma once

#include <QByteArray>
#include <QString>

#include "app/polls/definition/poll.h"

namespace everyport::polls {

/// A poll's own salt: 32 random bytes. With it the same card is another voter in each poll, and nobody who sees a
/// vote can look its number up in a list of hashes. It hides nothing from whoever holds the storage file.
QByteArray makeSalt();

/// Two salts are the same when this is; it tells nothing else about them.
QString saltMark(const QByteArray& salt);

/// What of a number says whose it is; of who votes without a card all.
QString comparedPart(const QString& tag, Policy::Compare compare);

/// Who a number is in a poll: HMAC-SHA-256 over the part that is compared, cut to 128 bits, 32 hex digits.
QString cardOf(const QByteArray& salt, const QString& tag, Policy::Compare compare);

/// What a group of linked voters is called in a poll's log: 32 hex digits, another in each poll, that no card has.
/// `group` is VoterLinks'.
QString personIn(const QByteArray& salt, const QString& group);

/// That a voter, as in Vote::card, has voted where nobody can tell any more which votes those were: 32 hex digits that
/// no card has.
QString spentMark(const QByteArray& salt, const QString& card);

/// As in Vote::card: 32 hex digits in lower case.
bool isCard(const QString& text);

/// Who votes without a card, in place of a number: "phone:…", "ticket:…", "account:…", "message:…" of whoever
/// wrote in a chat, "gateway:…" of whom a rule or a prompt names. Compared as a whole.
bool isVoterTag(const QString& tag);

/// Whether a tag is of what only its owner has: a card or an account. A phone is lent, and so is what is typed.
bool provesOwner(const QString& tag);

/// What a poll that keeps numbers keeps of a tag: empty for a ticket and for a phone, whose tags are all that it takes
/// to vote in their place.
QString keptTag(const QString& tag);

/// A number as a person types it, in canonical form: "urn:rfid:04:a1-b2 C3" -> "04A1B2C3". A voter's tag stays itself,
/// with a ticket's code as it was made: "ticket:7KDM-4xwp-3rux" -> "ticket:7kdm4xwp3rux".
QString tagFromText(const QString& text);

/// "amber fox": the same card has the same name in its poll. One of 32,768, so two cards may share one.
QString cardName(const QString& card);

} // namespace everyport::polls
