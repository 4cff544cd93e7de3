#pragma once

#include <QAbstractListModel>

#include "app/chat/messages/history.h"
#include "ui/chat/transcript/transcriptrow.h"

namespace everyport::ui {

/// The messages of a conversation that are in memory, as rows: a stretch without holes, ordered by time, then by
/// number, with lines for days and for what is new. Whoever owns it decides what is loaded and how much.
class TranscriptModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// `firstNew` is the number of the first message that was not read; 0: none.
    void reset(const QList<chat::Message>& messages, qint64 firstNew = 0);
    void append(const QList<chat::Message>& messages);  ///< Newer ones, in order. Others are put where they belong.
    void prepend(const QList<chat::Message>& messages); ///< Older ones, in order.
    bool change(const chat::Message& message);          ///< False where it is not in memory.
    void keepLast(int rows);
    void keepFirst(int rows);
    void toggleFold(int row);

    const TranscriptRow& row(int row) const { return m_rows[row]; }
    int rowOf(qint64 number) const; ///< -1: not in memory.
    int rowOfId(const QString& id) const;
    int newSinceRow() const;            ///< -1: none.
    chat::History::Place first() const; ///< Of the oldest in memory; before all: none.
    chat::History::Place last() const;
    bool isOlder(const chat::Message& message) const; ///< Than all that is in memory.
    const chat::Message* lastMine() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    using Place = std::pair<qint64, qint64>; ///< Time and number.
    static Place placeOf(const chat::Message& message) { return {message.at, message.number}; }
    Place lastPlace() const;
    QList<TranscriptRow> rowsFor(const QList<chat::Message>& messages, const TranscriptRow* before);
    void addTo(QList<TranscriptRow>& rows, const chat::Message& message, const TranscriptRow* before);
    TranscriptRow makeRow(TranscriptRow::Kind kind, const chat::Message& message);
    void findReply(TranscriptRow& row, const QList<TranscriptRow>& nearby) const;
    QList<chat::Message> allMessages() const;
    bool joinsLastFold(const chat::Message& message);
    QString spoken(const TranscriptRow& row) const;
    QString copied(const TranscriptRow& row) const;
    void touch(int row);

    QList<TranscriptRow> m_rows;
    qint64 m_firstNew = 0;
    quint64 m_lastKey = 0;
};

} // namespace everyport::ui
