#pragma once

#include <functional>
#include <memory>

#include "ui/connections/connectioncolumns.h"
#include "ui/widgets/tables/columnmodel.h"

namespace everyport::ui {

class ColourRules;

/// Everything on the wire. `sample` looks at the registry, a few times a second while somebody looks; only rows that
/// changed are told, and closed ones stay grey until the registry drops them. While it is held no row moves.
class ConnectionsModel : public ColumnModel<ConnectionRow> {
    Q_OBJECT
public:
    enum Column { Protocol, Service, Peer, State, Tls, In, Out, Rate, Queue, Age, Account, Local };
    enum class Grouping { None, Service, Host, Protocol };

    /// `registry` and `clock` must outlive it.
    ConnectionsModel(ConnectionRegistry& registry, const Clock& clock, QObject* parent = nullptr);

    void sample();
    /// Somebody reads: no row comes or goes. Numbers and states go on; who opened and closed is counted.
    void setHeld(bool held);
    int openedMeanwhile() const { return m_opened; }
    int closedMeanwhile() const { return m_closed; }
    void setGrouping(Grouping grouping);
    Grouping grouping() const { return m_grouping; }

    std::shared_ptr<ConnectionRecord> record(const QModelIndex& index) const; ///< Null for headings.
    QModelIndex indexOf(quint64 id) const;
    bool isSlow(const QModelIndex& index) const;
    bool isTrouble(const QModelIndex& index) const;
    bool isClosed(const QModelIndex& index) const;

    struct Counts {
        int open = 0, encrypted = 0, clear = 0, local = 0, slow = 0, closed = 0, trouble = 0;
    };
    Counts counts() const;
    QStringList valuesOf(Column column) const; ///< Each once, sorted: for the chips' menus.

    /// What somebody slows down is slow, as that is said of it on all pages. Asked by number, at each look.
    void setThrottled(std::function<bool(quint64)> isThrottled) { m_isThrottled = std::move(isThrottled); }
    /// Colours rows by these from now on; they must outlive it.
    void setColours(const ColourRules* colours);
    QStringList colourKeys() const;  ///< What a colour rule may put before a colon.
    QList<int> colourCounts() const; ///< Rows of each rule.

    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    int size() const override { return int(m_headings.size() + m_rows.size()); }
    const ConnectionRow* rowAt(int at) const override { return row(index(at, 0)); }
    struct Heading {
        QString group;
        int members = 0;
    };
    using Records = QList<std::shared_ptr<ConnectionRecord>>;
    void removeGone(const Records& now);
    void insertFresh(const Records& now);
    void measureRates();
    bool look(ConnectionRow& row) const;   ///< True where it looks different than before.
    bool colour(ConnectionRow& row) const; ///< True where it has another one than before.
    void recolour();
    QString columnText(const ConnectionRow& row, const QString& key) const;
    void takeHeadings();
    QString groupOf(const ConnectionRecord& record) const;
    const ConnectionRow* row(const QModelIndex& index) const;
    QVariant heading(int row, int column, int role) const;

    ConnectionRegistry& m_registry;
    const Clock& m_clock;
    std::function<bool(quint64)> m_isThrottled = [](quint64) { return false; };
    const ColourRules* m_colours = nullptr;
    QList<Heading> m_headings;
    QList<ConnectionRow> m_rows;
    Clock::Moment m_rated = {};
    Grouping m_grouping = Grouping::None;
    bool m_held = false;
    int m_opened = 0;
    int m_closed = 0;
};

} // namespace everyport::ui
