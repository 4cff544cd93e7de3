#pragma once

#include <chrono>
#include <optional>

#include <QStringList>

#include "app/backup/contents/contents.h"
#include "app/backup/format/backupprogress.h"

namespace everyport {

/// How the process is started that brings a staged backup up to date; a test has one of its own.
struct MigrationProcess {
    QString program = {}; ///< Empty: this one.
    std::chrono::milliseconds longest = std::chrono::minutes(10);
};

/// bringStagedUpToDate for a thread of a program that runs: what migrates is a station with a loop of its own, so it
/// has a process of its own, which takes no lock but uses what the caller has staged and holds. None is started where
/// each room of the database that came has brought its tables exactly as far here; how far one is that has never run
/// here only its migration can tell. Waits for it, and ends it where `progress` is told to stop (Cancelled) and
/// after its longest time. What failed there is the Error here.
Result<Done> bringStagedUpToDateApart(
    const backup::Places& here, const backup::BackupProgress& progress, const MigrationProcess& process = {});

/// What came was brought to a version that the program which runs on the folder is older than.
Error updatedWhileItRan();

/// That process: where the words of the command line are such an order, carries it out and gives the exit code. No part
/// of the command line that people know. Before any QCoreApplication.
std::optional<int> runStagedMigration(const QStringList& words);

} // namespace everyport
