#pragma once

#include <optional>

#include <QByteArrayList>
#include <QJsonObject>
#include <QStringList>

#include "app/polls/counting/tally.h"
#include "app/polls/counting/vote.h"
#include "app/polls/definition/poll.h"

namespace everyport {

/// What the voting page says, in one language; from resources/web/vote.
class VoteWords {
public:
    /// In the language that a browser likes best of those there are, else in English; see acceptedLanguage.
    static const VoteWords& of(const QByteArrayList& acceptLanguage);

    const QString& language() const { return m_language; }
    QString operator()(QLatin1StringView key) const { return m_words[key].toString(); }
    QString counted(QLatin1StringView key, int count) const;
    QString form(QLatin1StringView key, QLatin1StringView which) const; ///< "one" or "other"

private:
    explicit VoteWords(const QString& language);

    QString m_language;
    QJsonObject m_words;
};

/// What a poll's voting page shows to one person. Made for one answer; what it refers to must stay as long.
struct VoteView {
    const polls::Poll& poll;
    const polls::Tally& tally;
    QString address;         ///< As it was asked for, behind "/v/": the short code or the id.
    QString voter = {};      ///< Vote::card; empty while nobody knows.
    QStringList chosen = {}; ///< Answer ids, of the running round.
    QString uuid = {};       ///< Of the vote to come, where no script makes one: 32 hex digits.
    QString answered = {};   ///< The uuid that came with the vote that this answers.
    QString ticket = {};     ///< As it was typed, to be there once more.
    QString account = {};
    QString login = {}; ///< The account that is known to vote here; empty: its name and password are asked for.
    /// What became of the vote that this answers, where there was one.
    std::optional<polls::Outcome> outcome = {};
    bool late = false;
    QLatin1StringView fault = {}; ///< Else the key of what was wrong with it: "badTicket".

    bool isDraft() const { return poll.state == polls::Poll::State::Draft; }
    /// The numbers are no secret, and this person is not to be swayed by them any more.
    bool showsCounts() const;
    bool mayStillVote() const;
};

/// The part of the page that changes: everything but the frame around it. Whatever strangers have written stands in it
/// as text. A draft's question is not in it.
QString voteHtml(const VoteView& view, const VoteWords& words);
/// The whole page. It works as a form where there is no script.
QByteArray votePage(const VoteView& view, const VoteWords& words);
/// For scripts: `uuid` (of what this answers, which is how they tell it from a stranger's answer), `state`, `outcome`,
/// `name`, `chosen`, `votes` where they show, and the part of the page that changes.
QByteArray voteJson(const VoteView& view, const VoteWords& words);

} // namespace everyport
