#pragma once

#include <functional>

#include <QWidget>

class QAction;
class QListView;
class QToolButton;

namespace everyport::ui {

class EmptyState;
class FilterField;
class PollController;
class Text;
class WrittenModel;

/// All that voters wrote in a poll, for the host: what waits is on top, and what the room may see is decided here.
/// Enter shows what is chosen, Delete hides it. `controller` outlives it.
class WrittenPane : public QWidget {
    Q_OBJECT
public:
    explicit WrittenPane(PollController& controller, QWidget* parent = nullptr);
    void setPoll(const QString& id);
    QListView* list() const { return m_list; }
    FilterField* filter() const { return m_filter; }
    WrittenModel* model() const { return m_model; }
    bool canHide() const;
    void hideChosen();
    QAction* const showAction;
    QAction* const hideAction;
    QAction* const mergeAction;

Q_SIGNALS:
    void chosenChanged();
    void waitingChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLayout* makeHead();
    QToolButton* makeDoing(const QString& iconName, const QString& name, const QKeySequence& key, QAction* action);
    void setUpList();
    void listen();
    void followChosen();
    void followTotals();
    void openMenu(const QPoint& at);
    void decide(const std::function<void(const QStringList&)>& how);
    QStringList chosen() const;

    PollController& m_controller;
    QString m_poll;
    WrittenModel* m_model;
    QListView* m_list;
    FilterField* m_filter;
    Text* m_waiting;
    EmptyState* m_empty;
};

} // namespace everyport::ui
