#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include "app/polls/counting/tally.h"
#include "app/polls/counting/timeline.h"
#include "app/polls/definition/poll.h"
#include "app/polls/kinds/kindfigures.h"

namespace everyport {

/// JSON with its entity tag: made once, given out until something changes.
struct TaggedJson {
    TaggedJson() = default;
    explicit TaggedJson(QByteArray json);
    bool isEmpty() const { return text.isEmpty(); }

    QByteArray text = {};
    QByteArray tag = {};
};

/// What else people are told of a poll beside its results; what is empty is left out.
struct ResultsPlace {
    QString code = {};      ///< Its short code, by which phones find it.
    qsizetype viewers = 0;  ///< Who watch it now.
    QString seal = {};      ///< The head of its log (app/polls/seal/README.md).
    QJsonObject map = {};   ///< Its votes by place (httpmap.h).
    int takenBack = 0;      ///< How often votes in it were taken back while this program runs.
    bool isLeftOut = false; ///< This station is: nothing counts that is entered here (Poll::leftOut).
    QString site = {};      ///< The public address of all of it; empty: whatever each browser asks under.
};

/// A poll as browsers and other stations see it; resources/web/README.md has the shape. Results that are hidden are not
/// in it, neither as numbers nor in their sum, and of a draft nobody learns the question. While phones may vote it has
/// the address of their page, when it is closed the seal.
QByteArray resultsJson(const polls::Poll& poll, const polls::Tally& tally, const ResultsPlace& place = {});

/// What is told to whoever waits for voting to open: its state alone, as a draft is nobody's business yet.
QByteArray stateJson(const polls::Poll& poll, qsizetype viewers);

/// Votes by the minute of the running round: {"minutes": [{"at": "…Z", "total": 3, "counts": {"apple": 2, …}}, …]};
/// none while results are hidden, and no counts where voters write: their words are in none.
QByteArray timelineJson(const polls::Poll& poll, const QList<polls::Minute>& minutes);

/// A poll as the index of the web pages lists it, with its votes of the running round and what they come to.
struct PollLine {
    polls::Poll poll;
    int votes = 0;
    polls::KindFigures figures = {};
    int voters = 0;
};
/// What the index lists: open polls, then closed ones. Drafts are nobody's business yet.
QByteArray indexJson(const QList<PollLine>& lines);

/// Its kind, and where the numbers are shown what they come to; resources/web/README.md has the shape.
void insertFigures(QJsonObject& object, const polls::KindFigures& figures, bool isShown);

/// "2026-06-12T14:00:00.000Z"; null where there is none.
QJsonValue isoTime(std::optional<qint64> wallMsecs);

} // namespace everyport
