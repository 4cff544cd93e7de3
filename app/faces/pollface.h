#pragma once

#include <optional>

#include <QObject>
#include <QVariantMap>

#include "app/answers/answer.h"
#include "app/polls/pollregistry.h"
#include "netcore/interfaces/reactor.h"

namespace everyport::faces {

/// One poll. What it shows is read from the registry each time.
class PollFace : public QObject {
    Q_OBJECT
    Q_CLASSINFO("doc", "A poll: a question with its answers and what was voted.")
    Q_CLASSINFO("doc:name", "As in its address /r/NAME.")
    Q_CLASSINFO("doc:state", "draft, open or closed")
    Q_CLASSINFO("doc:answers", "Titles by the answers' names; where voters write, all that was written, hidden or not.")
    Q_CLASSINFO("doc:tally", "Votes that stand, by the answers' names.")
    Q_CLASSINFO("doc:kind", "choice, scale, motion, ranking, number, words, open or quiz")
    Q_CLASSINFO("doc:figures",
        "What the votes come to: of a scale mean, median and spread, of a motion yes, no, abstained, majority and verdict, of a ranking places and the answers with their points, of numbers mean, median, spread and bins, of words those that may be seen, of a quiz that is over its right answers and how many knew them; else nothing.")
    Q_CLASSINFO("doc:open", "Opens the voting; also of a closed poll, whose round goes on.")
    Q_CLASSINFO("doc:close", "Closes the voting.")
    Q_CLASSINFO("doc:reset", "Begins a new round; the old one is kept.")
    Q_CLASSINFO("doc:voidVotes",
        "Takes back what a card, by its number, has voted in this round; the report says why and by whom: who is logged in at this prompt, unless another is named.")
    Q_CLASSINFO("signed", "voidVotes")
    Q_CLASSINFO("assistant", "open close voidVotes")
    Q_CLASSINFO("host", "reset")
    Q_CLASSINFO("doc:vote",
        "Votes for somebody: an answer's number or name, and who it is for, by any name that is theirs alone. Says what became of it.")
    Q_CLASSINFO("doc:show", "Lets everybody see what was written.")
    Q_CLASSINFO("doc:hide", "Takes what was written out of all that everybody sees; its votes stand.")
    Q_CLASSINFO("doc:voted",
        "A tap has been stored: its answer's name, what became of it (counted, changed, refused:closed, ...), and the reader.")
    Q_CLASSINFO("doc:changed", "It was edited, opened, closed, reset or counted anew.")
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(QString question READ question NOTIFY changed)
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(QVariantMap answers READ answers NOTIFY changed)
    Q_PROPERTY(QVariantMap tally READ tally NOTIFY voted)
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QVariantMap figures READ figures NOTIFY voted)
    Q_PROPERTY(int votes READ votes NOTIFY voted)
    Q_PROPERTY(int voters READ voters NOTIFY voted)
    Q_PROPERTY(int round READ round NOTIFY changed)

public:
    PollFace(Reactor& reactor, polls::PollRegistry& registry, QString id)
        : m_reactor(reactor), m_registry(registry), m_id(std::move(id))
    {
    }

    QString name() const { return m_id; }
    QString question() const { return poll().question; }
    QString state() const { return polls::stateName(poll().state); }
    QVariantMap answers() const;
    QVariantMap tally() const;
    QString kind() const { return polls::kindName(poll().kind); }
    QVariantMap figures() const;
    int votes() const { return m_registry.tally(m_id).votes; }
    int voters() const { return m_registry.tally(m_id).voters; }
    int round() const { return poll().round; }

    Q_INVOKABLE everyport::faces::Answer open() { return Answer::of(m_registry.openPoll(m_id)); }
    Q_INVOKABLE everyport::faces::Answer close() { return Answer::of(m_registry.closePoll(m_id)); }
    Q_INVOKABLE everyport::faces::Answer reset() { return Answer::of(m_registry.resetPoll(m_id)); }
    Q_INVOKABLE everyport::faces::Answer vote(const QString& words, const QString& voter);
    Q_INVOKABLE everyport::faces::Answer show(const QString& words) { return moderate(words, fate(Fate::Shown)); }
    Q_INVOKABLE everyport::faces::Answer hide(const QString& words) { return moderate(words, fate(Fate::Hidden)); }
    Q_INVOKABLE everyport::faces::Answer voidVotes(const QString& card, const QString& why, const QString& by = {});

Q_SIGNALS:
    void voted(const QString& answer, const QString& outcome, const QString& reader);
    void changed();

private:
    using Fate = polls::WrittenFate::Kind;
    static polls::WrittenFate fate(Fate kind) { return {kind, {}}; }
    Answer moderate(const QString& words, std::optional<polls::WrittenFate> fate);
    polls::Poll poll() const;

    Reactor& m_reactor;
    polls::PollRegistry& m_registry;
    QString m_id;
};

} // namespace everyport::faces
