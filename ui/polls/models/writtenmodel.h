#pragma once

#include <QAbstractListModel>
#include <QHash>

#include "ui/polls/models/pollfeed.h"
#include "ui/polls/models/writtenstate.h"
#include "ui/widgets/tables/framebatch.h"

namespace everyport::ui {

/// All that voters wrote in a poll's running round, also what nobody else may see: what waits for the host first, then
/// most often given first. Rows that are chosen stay chosen while votes come.
class WrittenModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit WrittenModel(PollFeed& feed, QObject* parent = nullptr);

    void setPoll(const QString& id);
    void setTyped(const QString& text); ///< Only what contains these words.
    void leaveOut(const QString& key);
    int total() const { return m_total; }
    int waiting() const { return m_waitingCount; } ///< Different ones, whatever is typed.

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QString key(int row) const { return m_rows.value(row).key; }
    QString text(int row) const { return m_rows.value(row).text; }
    WrittenState state(int row) const { return m_rows.value(row).state; }
    int rowOf(const QString& key) const; ///< -1: it is not shown.

Q_SIGNALS:
    void totalsChanged();

private:
    struct Row {
        QString key = {};
        QString text = {};
        int count = 0;
        WrittenState state = WrittenState::Shown;
        QString into = {}; ///< What it was merged into, as it is shown.
        bool operator==(const Row&) const = default;
    };
    void look();
    QList<Row> wanted();
    void take(const QList<Row>& rows);
    void dropMissing(const QList<Row>& rows);
    void addNew(const QList<Row>& rows);

    PollFeed& m_feed;
    QString m_poll;
    QString m_typed;
    QString m_leftOut;
    QList<Row> m_rows;
    int m_total = 0;
    int m_waitingCount = 0;
    FrameBatch m_batch;
};

/// How many different answers wait for the host; 0 where none can.
int waitingAnswers(const polls::Poll& poll, const polls::Tally& tally);

} // namespace everyport::ui
