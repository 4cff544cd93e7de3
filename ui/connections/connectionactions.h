#pragma once

#include <memory>

#include <QList>
#include <QObject>

#include "netcore/transport/connectionregistry.h"

class QAction;
class QMenu;
class QModelIndex;

namespace everyport::ui {

class ConnectionsModel;
class PageContext;
class ConnectionWork;
class Table;

/// What people do to the connections that they have chosen in a table: close, slow down, record, take to the console.
class ConnectionActions : public QObject {
    Q_OBJECT
public:
    using Records = QList<std::shared_ptr<ConnectionRecord>>;
    /// All that it is given must outlive it.
    ConnectionActions(
        PageContext& context, ConnectionWork& work, Table* table, ConnectionsModel* model, QObject* parent);
    ~ConnectionActions() override;

    QAction* close() const { return m_close; }
    QAction* throttle() const { return m_throttle; }
    QAction* console() const { return m_console; }

    /// The row that has the cursor first; no more than somebody reads together.
    Records chosen() const;
    void closeChosen(bool now); ///< In three seconds, or now.
    void refresh();             ///< What is chosen, or how it stands, has changed.
    /// For one row: what can be copied of it, then the actions.
    void fillMenu(QMenu* menu, const QModelIndex& index);

Q_SIGNALS:
    void filterWanted(const QString& term); ///< One more term, for the filter of the table.

private:
    std::shared_ptr<ConnectionRecord> current() const;
    Records recorded() const;
    void throttleCurrent();
    void openInConsole();

    PageContext& m_context;
    ConnectionWork& m_work;
    Table* m_table;
    ConnectionsModel* m_model;
    QAction* m_close;
    QAction* m_throttle;
    QAction* m_console;
};

} // namespace everyport::ui
