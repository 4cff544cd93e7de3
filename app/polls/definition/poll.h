#pragma once

#include <optional>

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include "app/polls/definition/kind.h"
#include "app/polls/definition/writing.h"
#include "netcore/base/result.h"

namespace everyport::polls {

/// One of the answers that a poll offers.
struct Answer {
    QString id = {}; ///< "yes": letters a-z, digits and hyphens; unique in its poll.
    QString title = {};
    QString image = {};   ///< Path or address, kept as it is; empty: none.
    bool isRight = false; ///< Of a Quiz; nobody is told before voting is over.
    bool operator==(const Answer&) const = default;
};

/// Stations by how logs name them (LogEntry::station), with what people call each.
using LeftOut = QMap<QString, QString>;

/// Who may vote, and how often.
struct Policy {
    enum class Mode {
        Once,   ///< The first vote stands.
        Change, ///< The last vote stands.
        Multi,  ///< Up to `maxChoices` different answers.
        Every,  ///< Each tap counts.
    };
    Mode mode = Mode::Once;
    int maxChoices = 2;
    int cooldownMs = 0;           ///< Pause of one card on one reader after a vote; 0: none.
    bool acceptRandomIds = false; ///< Phones show a new number each time, so they could vote without end.
    bool acceptUnknown = true;    ///< False: only cards that were registered.
    /// How much of a card's number makes it the same card. Readers that lose bits (Wiegand, printed numbers) only
    /// know a part, so where they meet others, all are compared by that part.
    enum class Compare { Whole, LastFour, LastThree, FirstThree }; ///< Bytes.
    Compare compare = Compare::Whole;
    /// Who may vote by a page in a browser, and what makes somebody one voter there.
    enum class Phones {
        None,      ///< Nobody: cards alone.
        AnyDevice, ///< Each browser is one voter, until its owner deletes what the page has left there.
        Ticket,    ///< Each ticket code is one voter; see ticket.h.
        Account,   ///< Whoever logs in; each account is one voter.
    };
    Phones phones = Phones::None;
    /// A card and a phone that their owner has linked are one voter (counting/README.md); else they are two.
    bool linksVoters = false;
    bool operator==(const Policy&) const = default;
};

/// One question with its answers, readers and rules. A value; PollRegistry keeps the real ones.
struct Poll {
    enum class State { Draft, Open, Closed };

    QString id = {};    ///< As answers' ids; used in /r/ID and in the node vote/ID. Never changes.
    QString event = {}; ///< Groups questions; may be empty.
    QString question = {};
    Kind kind = Kind::Choice;
    Majority majority = Majority::Simple;            ///< Of a Motion.
    RankingCount rankingCount = RankingCount::Borda; ///< Of a Ranking.
    int quizSeconds = 20;                            ///< Of a Quiz: it closes by itself so long after it was opened.
    QString otherKind = {};              ///< Of a Choice: what a later version calls it, to be written as it came.
    QList<Answer> answers = {};          ///< None where voters write them.
    Writing writing = {};                ///< What they may write then.
    QMap<QString, QString> readers = {}; ///< Reader id -> answer id; several readers may stand for one answer.
    Policy policy = {};
    /// Nothing that they entered counts, from the log's beginning on: a host who finds that a station lies leaves it
    /// out.
    LeftOut leftOut = {};
    bool keepsNumbers = false;          ///< Card numbers are stored, not only their salted hash.
    std::optional<qint64> opensAt = {}; ///< Wall ms. A draft opens by itself then.
    std::optional<qint64> closesAt = {};
    bool resultsHidden = false;

    // What the log says; `PollRegistry::save` leaves these alone.
    State state = State::Draft;
    int round = 1;
    std::optional<qint64> openedAt = {}; ///< First opening of this round.
    std::optional<qint64> closedAt = {}; ///< Empty while open.
    qint64 pausedMsecs = 0;              ///< Since then closed, and opened again.
    WrittenFates fates = {};             ///< What the host has made of written answers, in all rounds.
    /// Cards were compared by less of their numbers once. Nothing but a person sets that back.
    bool isCompareSetBack = false;

    bool isOpen() const { return state == State::Open; }
    bool isForPhones() const { return policy.phones != Policy::Phones::None; }
    bool isForPhonesAlone() const
    {
        return isForPhones() && readers.isEmpty();
    } ///< There is nothing to hold a card to.
    /// One person after the other may vote on the same device. What each writes several times would be several voters'.
    bool isForWalkUps() const
    {
        return policy.phones == Policy::Phones::AnyDevice && !(policy.mode == Policy::Mode::Multi && isWritten(kind));
    }
    bool isOpenToPhones() const { return isOpen() && isForPhones(); }
    /// Whether hiding the results changes anything: of what is over everybody sees them.
    bool mayHide() const { return state != State::Closed; }
    /// Strangers may see its numbers: nobody hides them, or there is nothing left to be swayed.
    bool showsNumbers() const { return state == State::Closed || (isOpen() && !resultsHidden); }
    qint64 liveMsecs(qint64 now) const; ///< How long people could vote in this round, until it closed or `now`.
    /// Which of its readers a tap at `heard` is one at: that very one, or of an antenna ("door/2") that is not assigned
    /// by itself, its reader. Empty: none.
    QString assignedReader(const QString& heard) const;
    const Answer* answer(const QString& answerId) const;
    QString answerTitle(const QString& answerId) const; ///< The id itself where the answer has gone.
    QStringList leftOutNames() const;                   ///< As people call them; of one without a name what logs say.
    bool operator==(const Poll&) const = default;
};

inline constexpr int minimumAnswers = 2;
inline constexpr int maximumAnswers = 50;
inline constexpr int maximumIdLength = 64;
inline constexpr int maximumTitleLength = 200;
inline constexpr int maximumQuestionLength = 500;
inline constexpr int maximumImageLength = 2000;
inline constexpr int maximumReaders = 1000;
inline constexpr int maximumCooldownMs = 24 * 60 * 60 * 1000;

/// Refused/BadValue with a sentence that says what would be right; `code` names the field: "question",
/// "answers[2].title", "policy.maxChoices", ... For polls that are made or changed: those that are stored stay what
/// they are.
Result<Done> checkPoll(const Poll& poll);
Result<Done> checkReaders(const Poll& poll); ///< The part of it that an assignment changes.

/// "Which fruit?" -> "which-fruit"; "poll" where nothing usable is left.
QString slugFrom(const QString& text);
bool isSlug(const QString& text);

QString modeName(Policy::Mode mode); ///< "once", "change", "multi", "every"
std::optional<Policy::Mode> modeFromName(const QString& name);
QString compareName(Policy::Compare compare); ///< "whole", "last-4", "last-3", "first-3"
std::optional<Policy::Compare> compareFromName(const QString& name);
QString phonesName(Policy::Phones phones); ///< "none", "any-device", "ticket", "account"
std::optional<Policy::Phones> phonesFromName(const QString& name);
QString stateName(Poll::State state); ///< "draft", "open", "closed"

} // namespace everyport::polls
