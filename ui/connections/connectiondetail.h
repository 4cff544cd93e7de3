#pragma once

#include <memory>

#include <QWidget>

#include "netcore/transport/connectionregistry.h"

class QAction;
class QHBoxLayout;
class QStackedWidget;
class QTabBar;

namespace everyport {
class TrafficTally;
}

namespace everyport::ui {

class Chip;
class ColourRules;
class Facts;
class FilterField;
class KindsModel;
class PageContext;
class RowFilter;
class StateText;
class Text;
class TlsView;
class TrafficModel;
class TrafficView;
class UnitView;

/// The pane below the table: one connection's facts, its traffic as it passes, its TLS.
class ConnectionDetail : public QWidget {
    Q_OBJECT
public:
    ConnectionDetail(PageContext& context, QAction* close, QWidget* parent = nullptr);
    ~ConnectionDetail() override;

    using Records = QList<std::shared_ptr<ConnectionRecord>>;
    /// The facts of the first, the traffic of all; none: nothing is chosen. While one conversation is followed, that
    /// one stays.
    void show(const Records& records);
    void refresh(); ///< Its numbers have moved.
    bool isFollowing() const;
    void stopFollowing();
    void setColours(const ColourRules* colours);
    QWidget* traffic() const;
    TrafficModel* messagesModel() const { return m_model; }
    RowFilter* messages() const; ///< What is shown of them.
    static QString answerWords(const TrafficTally& tally);

Q_SIGNALS:
    void followingEnded();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Tab { Overview, Traffic, Tls, Statistics };
    void take(const Records& records);
    void showTab(int tab);
    void makeChips(QHBoxLayout* head);
    void foldChips();
    void keepName();
    void openAsText();
    QWidget* makeOverview();
    QWidget* makeStatistics();
    QWidget* makeTraffic();
    void showStatistics();

    PageContext& m_context;
    const Clock& m_clock;
    std::shared_ptr<ConnectionRecord> m_record;
    Text* m_name;
    StateText* m_state;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    FilterField* m_filter;
    Chip* m_follow;
    Chip* m_conversation;
    Chip* m_asText;
    QWidget* m_close = nullptr;
    Records m_chosen; ///< By the table; shown, unless another conversation is followed.
    int m_shown = 0;  ///< How many are.
    Facts* m_left = nullptr;
    Facts* m_right = nullptr;
    KindsModel* m_kinds = nullptr;
    Facts* m_totals = nullptr;
    TrafficModel* m_model;
    TrafficView* m_traffic;
    UnitView* m_unit = nullptr;
    TlsView* m_tls;
};

} // namespace everyport::ui
