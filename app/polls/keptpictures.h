#pragma once

#include <functional>

#include <QString>
#include <QStringList>

namespace everyport::polls {

struct Poll;

// Copies of pictures that polls and slides name by a path of a person's own, in the folder `pictures` of the data
// folder. A backup takes that folder along, so another computer shows the copy where the path leads nowhere; the path
// stays as it is, and the copy is called by it. All of it blocks; any thread.

QStringList answerPictures(const Poll& poll);                        ///< The paths and addresses that its answers name.
QString keptPicture(const QString& dataFolder, const QString& path); ///< Where its copy stands, or would.

/// Copies those that are there: plain files of a kind that is shown here, of bounded size and number. Gives those that
/// are there, or are named, and cannot be taken; a web address is none of ours. What is left when `isStopped` says so
/// is not looked at.
QStringList keepPictures(
    const QString& dataFolder, const QStringList& paths, const std::function<bool()>& isStopped = {});

/// Removes the copies of `gone`, but for those that are `named` still.
void dropPictures(const QString& dataFolder, const QStringList& gone, const QStringList& named);

/// Removes the copies of all but these paths. `paths` are all that anything names.
void dropOtherPictures(const QString& dataFolder, const QStringList& paths);

constexpr qint64 largestKeptPicture = 64ll * 1024 * 1024;
constexpr qsizetype mostKeptPictures = 1000;

} // namespace everyport::polls
