#pragma once

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include <QAbstractItemModel>
#include <QSet>

#include "app/traffic/answertimes.h"
#include "app/traffic/traffictally.h"
#include "netcore/transport/connectionregistry.h"
#include "ui/colourrules/colourrule.h"
#include "ui/connections/units/trafficline.h"
#include "ui/widgets/tables/framebatch.h"

namespace everyport::ui {

class ColourRules;

/// The last units of one or several connections' traffic, oldest first; each has one child, its whole text. Bounded in
/// number and in bytes. While it is held nothing moves and what is new waits.
class TrafficModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Time, Kind, Summary, Size, Who, Columns };
    using Records = QList<std::shared_ptr<ConnectionRecord>>;
    static constexpr size_t mostUnits = 2000;
    static constexpr qsizetype mostBytes = 4 * 1024 * 1024;
    static constexpr qsizetype longestUnit = 64 * 1024;

    explicit TrafficModel(QObject* parent = nullptr);
    ~TrafficModel() override;

    /// Watches these connections from now on, and no longer those before: all that they say in one order of time.
    void watch(const Records& records);
    void watch(const std::shared_ptr<ConnectionRecord>& record); ///< One; null watches none.
    bool isOfSeveral() const { return m_watched.size() > 1; }
    void take(bool in, QByteArrayView bytes, const ConnectionRecord* from = nullptr); ///< As a record tells.
    /// Colours rows by these from now on; they must outlive it.
    void setColours(const ColourRules* colours);
    const TrafficTally& tally() const { return m_tally; } ///< Of all since it watches, also of units that have gone.
    void setHeld(bool held);
    int waiting() const { return int(m_waiting.size()); }
    /// Units that went while it was held, because more than `mostUnits` or `mostBytes` waited: they are seen nowhere,
    /// and somebody must be told. Counted until `forgetNotKept`.
    int notKept() const { return m_notKept; }
    void forgetNotKept();
    void clear();
    QList<TrafficUnit> units() const;          ///< All that are kept, oldest first, also those that wait.
    bool hasLost() const { return m_hasLost; } ///< Units have passed since it watches that are kept no more.
    QSet<quint64> watchedConnections() const;  ///< By ConnectionRecord::id.

    const TrafficUnit* unit(const QModelIndex& index) const; ///< Of its row, or its child's; null for none.
    qint64 timeOf(const QModelIndex& index) const;           ///< Of a unit, in milliseconds since 1970.
    TrafficText text(const QModelIndex& index) const;        ///< Of a unit or of its child.
    QString copied(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    enum { LanguageRole = Qt::UserRole + 500, IsTextRole };

Q_SIGNALS:
    void waitingChanged();
    void took(const everyport::ui::TrafficUnit& unit); ///< As soon as it passes, held or not. Good during the call.

private:
    void flush();
    void dropOld();
    /// A unit and what its row says, made once: a filter and the colours ask for it again and again.
    struct Row {
        TrafficUnit unit;
        TrafficLine line = {};
        bool hasSecret = false;
        std::optional<RuleColour> colour = {};
    };
    struct Watched {
        std::shared_ptr<ConnectionRecord> record;
        Registration watching = {};
    };
    void decode(Row& row);
    void colour(Row& row) const;
    void recolour();
    QVariant colourCell(const Row& row) const;
    QVariant unitCell(const Row& row, int column, int role) const;

    std::vector<Watched> m_watched;
    const ColourRules* m_colours = nullptr;
    TrafficTally m_tally;
    std::map<quint64, AnswerTimes> m_times; ///< Of each connection.
    std::deque<Row> m_units;
    std::deque<TrafficUnit> m_waiting; ///< Not shown yet; bounded as the others are.
    qsizetype m_bytes = 0;             ///< Of m_units.
    qsizetype m_waitingBytes = 0;
    quint64 m_dropped = 0; ///< Units that have gone: an index names its unit by number.
    FrameBatch m_batch;
    bool m_held = false;
    int m_notKept = 0;
    bool m_hasLost = false;
};

} // namespace everyport::ui
