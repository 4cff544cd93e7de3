#pragma once

#include <optional>

#include <QList>
#include <QStringList>

#include "app/polls/definition/poll.h"
#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport {
class Station;
}

namespace everyport::ui {

class PollController;

/// Answers that no reader stands for: by card nobody can vote for them.
QList<polls::Answer> answersWithoutReader(const polls::Poll& poll);

/// Simulated readers for whoever has no card readers at hand.
struct SimulatedReaders {
    QStringList ids = {};
    QStringList added = {}; ///< Those among them that did not exist before.
};

/// As many simulated readers as asked that stand for no answer, neither in the poll of `wanted` nor in one that is
/// open; those that are missing are added. `station` must outlive the Task.
Task<Result<SimulatedReaders>> freeSimulatedReaders(Station* station, polls::Poll wanted, int count);

bool hasSimulatedReader(Station& station, const polls::Poll& poll); ///< That is switched on and stands for an answer.

/// Gives a simulated reader to each answer of our own poll that has none. It can be taken back.
void giveSimulatedReaders(PollController& controller, const QString& poll);

/// Ctrl+T: another card on one of the simulated readers, rather of the poll that is meant; of the `chosen` ones alone
/// where something is chosen. Where voters write, another phone writes something made up. Of a ranking on one after the
/// other, until the card has given all its places.
void tapSimulatedCard(PollController& controller, const std::optional<QStringList>& chosen = {});

} // namespace everyport::ui
