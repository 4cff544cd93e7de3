#pragma once

#include <chrono>
#include <optional>

#include <QByteArray>
#include <QStringList>

#include "netcore/base/clock.h"
#include "protocols/http/messages/message.h"

namespace everyport::polls {
class Polls;
struct Poll;
} // namespace everyport::polls

namespace everyport {

/// What somebody asks a voting page for: a form's fields, or the same as JSON. A value.
class VoteRequest {
public:
    VoteRequest() = default; ///< Of who only looks.
    /// Nothing for what makes no sense, and for what says two things: of a field that is given twice the first one
    /// would count here, and the last one for a proxy before us or who reads its log.
    static std::optional<VoteRequest> of(const http::Request& request);
    /// Why there is nothing: "badJson", "badUuid", "badValue", or "refused" for whatever else.
    static QLatin1StringView faultOf(const http::Request& request);
    /// The uuid of a script's vote as it was sent, whatever else it says; empty for all others.
    static QString scriptsUuid(const http::Request& request);
    static bool isJson(const http::Request& request);
    /// Its body is neither JSON nor a form's, as it says by itself. Who says two things is understood in none.
    static bool isOfOtherType(const http::Request& request);
    static bool isCoded(const http::Request& request); ///< Its body is packed, which nobody here takes.

    const QByteArray& uuid() const { return m_uuid; } ///< 32 hex digits in lower case.
    /// Its id, or what was written; several at once, in their order, where a poll takes several. Empty: only to see
    /// what stands.
    const QStringList& answers() const { return m_answers; }
    QString answer() const { return m_answers.value(0); } ///< The first of them.
    bool hasAnswersOf(const polls::Poll& poll) const;     ///< They are such as the poll may have.
    bool isKnownTo(const polls::Poll& poll) const;        ///< It has all of them, or voters write them.
    bool asksNothing() const; ///< No answer, nor a ticket or an account whose vote is to be seen.
    /// As who writes in `language` means its numbers ("5.000"); stays as it was typed where there is one meaning.
    VoteRequest readIn(const QString& language, const polls::Poll& poll) const;
    const QString& ticket() const { return m_ticket; } ///< As it was typed.
    const QString& account() const { return m_account; }
    const QString& password() const { return m_password; }
    /// The account that was logged in where it was pressed, which need not be the one that is when it arrives. Empty:
    /// whoever sent it did not say.
    const QString& login() const { return m_login; }
    /// It was pressed on a page that was made for another run than `now`, see runOf. Programs need not say it.
    bool isForAnotherRun(const QString& now) const { return !m_run.isEmpty() && m_run != now; }
    /// Of the vote as it is stored: of this voter alone, so that nobody can take another's; later ones sort behind, and
    /// so does each of several answers (`at`, from 0 on) behind the one before it.
    QString storedUuid(const QString& voter, qsizetype at = 0) const;

private:
    QByteArray m_uuid;
    QStringList m_answers;
    bool m_isNumber = false; // as JSON has them, and not as people write them
    QString m_ticket;
    QString m_account;
    QString m_password;
    QString m_login;
    QString m_run;
};

/// The poll at the address /v/POLL, by its id or its short code; the codes that are shown are nobody's ids.
/// Null where there is none, or none any more.
const polls::Poll* addressedPoll(const polls::Polls& polls, const http::Request& request);

/// What is asked there now, for the votes of its page to say: the poll, whatever was at this address before it, and its
/// round. A page may have been kept for days.
QString runOf(const polls::Polls& polls, const polls::Poll& poll);

/// A page of another site may make a browser send what it likes, but not say where it comes from.
bool isFromHere(const http::Request& request);
/// Browsers say it once (Sec-Fetch-Site); whoever reads one of two may take it for the other.
bool saysTwiceFromWhere(const http::Request& request);

/// How long a vote may take to be stored; who votes hears of it then.
inline constexpr Clock::Duration storedWithin = std::chrono::seconds(10);
/// How long it may take to find out who asks: a page is there without it, a vote is not.
Clock::Duration recognisedWithin(const http::Request& request);

} // namespace everyport
