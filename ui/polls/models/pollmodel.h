#pragma once

#include <functional>

#include <QAbstractListModel>

class QSettings;

#include "ui/polls/models/pollrows.h"
#include "ui/widgets/tables/framebatch.h"

namespace everyport::ui {

class FollowedPolls;
class Tags;

/// New polls that are not stored (NewPolls), then all others under the events they belong to, in their running order
/// (app/events), then those that are followed at other stations (PollRows). A row that is dropped on another of its
/// event takes that one's place.
class PollModel : public QAbstractListModel {
    Q_OBJECT
public:
    /// `memory` has the new ones; it outlives this, as all others do.
    PollModel(PollFeed& feed, FollowedPolls& followed, const Tags& tags, QSettings& memory, QObject* parent = nullptr);
    void newPollsChanged(); ///< Reads them anew.
    /// Who shares or leads a poll that is stored here, in words; empty: it is ours alone.
    void setSharing(std::function<QString(const QString& poll)> words);
    void sharingChanged(); ///< Asks that anew.

    /// While held a poll that opens or closes keeps its place; what is new comes where it belongs.
    void setHeld(bool held);
    void setTyped(const QString& text); ///< Only polls whose question, event or tags have all the words.
    /// Empty on a heading. A followed one is its address, a new one its key.
    QString pollAt(const QModelIndex& index) const;
    QModelIndex indexOf(const QString& poll) const;
    QStringList polls() const; ///< As shown, those alone that are stored here.
    int total() const { return m_wanted.total(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool canDropMimeData(
        const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) const override;
    bool dropMimeData(
        const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::MoveAction; }

Q_SIGNALS:
    void moveWanted(const QString& poll, int place); ///< In its running order, from 0 on.

private:
    void refill();
    QString expressionAt(const QModelIndex& index) const;
    int place(const QString& key) const;
    int goalOf(const PollRow& dragged, int row, const QModelIndex& parent) const;
    const PollRow* draggedIn(const QMimeData* data) const;

    PollFeed& m_feed;
    PollRows m_wanted;
    QList<PollRow> m_rows; ///< As shown.
    bool m_held = false;
    FrameBatch m_batch;
};

} // namespace everyport::ui
