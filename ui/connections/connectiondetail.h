#pragma once

#include <memory>

#include <QWidget>

#include "netcore/transport/connectionregistry.h"

class QAction;
class QStackedWidget;
class QTabBar;

namespace everyport::ui {

class Chip;
class Facts;
class FilterField;
class PageContext;
class StateText;
class Text;
class TlsView;
class TrafficModel;
class TrafficView;

/// The pane below the table: one connection's facts, its traffic as it passes, its TLS.
class ConnectionDetail : public QWidget {
    Q_OBJECT
public:
    ConnectionDetail(PageContext& context, QAction* close, QWidget* parent = nullptr);
    ~ConnectionDetail() override;

    void show(std::shared_ptr<ConnectionRecord> record); ///< Null: nothing is chosen.
    void refresh();                                      ///< Its numbers have moved.
    QWidget* traffic() const;

private:
    enum Tab { Overview, Traffic, Tls };
    void showTab(int tab);
    QWidget* makeOverview();

    PageContext& m_context;
    const Clock& m_clock;
    std::shared_ptr<ConnectionRecord> m_record;
    Text* m_name;
    StateText* m_state;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    FilterField* m_filter;
    Chip* m_follow;
    Facts* m_left = nullptr;
    Facts* m_right = nullptr;
    TrafficModel* m_model;
    TrafficView* m_traffic;
    TlsView* m_tls;
};

} // namespace everyport::ui
