#pragma once

#include <QAbstractListModel>

#include "ui/polls/models/pollfeed.h"
#include "ui/widgets/tables/framebatch.h"

namespace everyport::ui {

/// The newest votes of one poll, newest first, at most 200. While it is held, what comes waits and is counted.
class VoteModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit VoteModel(PollFeed& feed, QObject* parent = nullptr);

    void setPoll(const QString& id);
    void setHeld(bool held);
    int waiting() const { return int(m_waiting.size()); }
    void setOnlyRefused(bool only); ///< What was not counted, for whoever is asked about it.

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    const polls::Vote& vote(int row) const { return m_votes[row]; }
    QString asText() const; ///< Tab-separated, for the clipboard: never a card's number.

Q_SIGNALS:
    void waitingChanged();

private:
    void heard(const polls::Vote& vote);
    void flush();
    void reload();
    void update();
    bool holds(qint64 number) const; ///< Shown, or waiting to be.
    QString titleOf(const polls::Vote& vote) const;
    QString whereFrom(const polls::Vote& vote) const;
    QString toolTip(const polls::Vote& vote) const;
    QString secondLine(const polls::Vote& vote) const;
    QVariant swatch(const polls::Vote& vote) const;

    PollFeed& m_feed;
    QString m_poll;
    QList<polls::Vote> m_votes;
    QList<polls::Vote> m_waiting; // oldest first
    FrameBatch m_batch;
    bool m_held = false;
    bool m_onlyRefused = false;
};

} // namespace everyport::ui
