#pragma once

#include <functional>

#include <QCoreApplication>
#include <QList>

#include "ui/polls/models/pollfeed.h"
#include "ui/polls/models/pollrow.h"

class QSettings;

namespace everyport::ui {

class Filter;
class FollowedPolls;
class Tags;

/// What the list of polls has to show, and in which order: new polls that are not stored, then all others under the
/// events they belong to, then those of other stations. It is asked after each change and tells of none; the model
/// (PollModel) compares with what it shows. All that is handed in outlives it. The window's thread.
class PollRows {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::PollModel)
public:
    /// Where a key stands in what is shown; -1: nowhere.
    using ShownAt = std::function<int(const QString& key)>;

    PollRows(PollFeed& feed, FollowedPolls& followed, const Tags& tags, QSettings& memory);

    void readNew(); ///< New polls, from `memory`: votes come often, and those are text to be read.
    /// Who shares or leads a poll that is stored here, in words; empty: it is ours alone.
    void setSharing(std::function<QString(const QString& poll)> words);
    void setTyped(const QString& text); ///< Only polls whose question, event or tags have all the words.

    /// With `shownAt` those that are shown already keep their order, beside new ones; without, all stand in their own.
    QList<PollRow> wanted(const ShownAt& shownAt = {});
    int total() const { return m_total; } ///< Polls that are stored here, at the last `wanted`.
    bool isStoredHere(const PollRow& row) const;

private:
    struct Group {
        QString event;
        QList<PollRow> rows;
        int rank = 9;
    };
    PollRow rowOf(const polls::Poll& poll, qint64 now) const;
    QList<Group> groups(const Filter& filter);
    QList<PollRow> unfinished(const Filter& filter) const;
    QList<PollRow> others(const Filter& filter) const;

    PollFeed& m_feed;
    FollowedPolls& m_followed;
    const Tags& m_tags;
    QSettings& m_memory;
    std::function<QString(const QString& poll)> m_sharing;
    QList<PollRow> m_new;
    QString m_typed;
    int m_total = 0;
};

} // namespace everyport::ui
