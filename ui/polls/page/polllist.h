#pragma once

#include <QWidget>

class QAction;
class QListView;
class QPushButton;

namespace everyport::ui {

class FilterField;
class PollController;
class PollModel;

/// All polls at the page's left, under a filter; which one is in hand is marked even while the keyboard is elsewhere.
/// `desk` and `newPoll` outlive it.
class PollList : public QWidget {
    Q_OBJECT
public:
    PollList(PollController& controller, QAction* newPoll, QWidget* parent);

    /// Marks the poll that is in hand, by its id or NewPoll::key; nobody is told.
    void setCurrent(const QString& poll);
    bool hasNone() const; ///< No poll at all, and it is not the filter that hides them.
    void focusFilter();
    FilterField* filter() const { return m_filter; }
    QListView* list() const { return m_list; }

protected:
    // One of its rows is always in hand, so none moves while it can be seen; it is in order when one comes back.
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

Q_SIGNALS:
    void chosen(const QString& poll); ///< By a person, and it is not the one in hand. Its id or NewPoll::key.
    void removeWanted();              ///< The new one that is in hand, which is not stored.

private:
    void build();
    void showCurrent();
    void openMenu(const QPoint& at);
    void showHost();

    PollController& m_controller;
    QAction* m_newPoll;
    FilterField* m_filter;
    QListView* m_list;
    PollModel* m_model;
    QPushButton* m_host; ///< Links to the host's page, of the event of the poll in hand.
    QString m_current;
};

} // namespace everyport::ui
