#pragma once

#include <memory>

#include <QScrollArea>
#include <QTimer>

#include "ui/frame/feedback/alerts.h"
#include "ui/overview/machinestate.h"

class QAbstractItemModel;
class QAction;
class QGridLayout;
class QVBoxLayout;

namespace everyport::ui {

class Card;
class ChatTile;
class ConnectionsTile;
class DevicesModel;
class FactRows;
class LogModel;
class Notice;
class PageContext;
class PollTile;
class ServicesModel;
class TileTable;

/// The one screen that says whether all is well: what is wrong with its remedies, then a tile for each page.
class Dashboard : public QScrollArea {
    Q_OBJECT
public:
    /// What an empty tile offers.
    struct Actions {
        QAction* newPoll;
        QAction* newReader;
        QAction* serve;
    };
    Dashboard(PageContext& context, const Actions& actions, QWidget* parent = nullptr);
    ~Dashboard() override;
    /// Puts `line`, what could be done next, below what is said of all; takes it over.
    void setNext(QWidget* line);
    Needs needs() const; ///< All that it says is wrong.
    void showMachine(const MachineState& state);

Q_SIGNALS:
    void stateChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeTiles(const Actions& actions);
    void placeTiles();
    bool isNarrow() const;
    TileTable* makeTable(const QString& name, QAbstractItemModel* model, const QString& page, QWidget* parent);
    QList<Trouble> troubles() const;
    bool areShown(const QList<Trouble>& troubles) const;
    void showTroubles();
    void showCaptions();
    void look();
    void fitTiles();
    QString wellWords() const;

    PageContext& m_context;
    QWidget* m_body;
    QVBoxLayout* m_notices;
    QVBoxLayout* m_column = nullptr;
    PollTile* m_poll = nullptr;
    ConnectionsTile* m_connections = nullptr;
    ChatTile* m_chat = nullptr;
    QGridLayout* m_grid = nullptr;
    bool m_placedChat = false;
    bool m_isStacked = false;
    Card* m_services = nullptr;
    Card* m_devices = nullptr;
    Card* m_events = nullptr;
    Card* m_machine = nullptr;
    TileTable* m_serviceRows = nullptr;
    TileTable* m_deviceRows = nullptr;
    TileTable* m_eventRows = nullptr;
    FactRows* m_machineRows = nullptr;
    ServicesModel* m_serviceModel;
    DevicesModel* m_deviceModel;
    LogModel* m_logModel;
    Notice* m_well = nullptr;
    QList<Trouble> m_shown;
    QString m_dataFolder;
    MachineWatch m_watch;
    MachineState m_state;
    QTimer m_timer;
};

} // namespace everyport::ui
