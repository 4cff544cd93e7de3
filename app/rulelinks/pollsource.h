#pragma once

#include <set>

#include <QHash>

#include "app/polls/polls.h"
#include "app/rules/ruleengine.h"

namespace everyport::rulelinks {

/// Tells the engine of polls and votes. Numbers that are hidden stay so: their fields are empty. Both must outlive it,
/// and the polls the engine.
class PollSource final : private polls::PollEvents {
public:
    PollSource(polls::Polls& polls, rules::RuleEngine& engine);
    ~PollSource() override;

    static rules::Fields fieldsOf(const polls::Poll& poll, const polls::Tally& tally);

private:
    void pollChanged(const QString& id) override;
    void pollRemoved(const QString& id) override;
    void tellOfWriting(const polls::Poll& poll, const polls::Vote& vote, const polls::Tally& tally);
    void voteCommitted(const polls::Poll& poll, const polls::Vote& vote, const polls::Tally& tally) override;
    void votesErased(const QString& id, const QList<qint64>& numbers) override;

    struct Known {
        polls::Poll::State state = polls::Poll::State::Draft;
        int round = 1;
        int votes = 0;                  ///< That stood when something was told of them last, or more since.
        std::set<qint64> standing = {}; ///< Of these the latest, by number.
        void keep(qint64 number);
    };
    Known knownOf(const polls::Poll& poll) const;
    void keepStanding(Known& known, const QString& id) const;
    int takeGone(const QString& id, const QList<qint64>& numbers);

    polls::Polls& m_polls;
    rules::RuleEngine& m_engine;
    QHash<QString, Known> m_known; // by poll
};

} // namespace everyport::rulelinks
