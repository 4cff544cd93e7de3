#pragma once

#include <QWidget>

#include "app/polls/counting/vote.h"

class QAction;
class QHBoxLayout;
class QListView;
class QMenu;
class QModelIndex;
class QToolButton;

namespace everyport::ui {

class EmptyState;
class NewStrip;
class PollController;
class Text;
class VoteModel;

/// "Latest votes" at the page's side, where votes are voided, too. It stays still while it is being read and counts
/// what came meanwhile.
class VotesPane : public QWidget {
    Q_OBJECT
public:
    explicit VotesPane(PollController& controller, QWidget* parent = nullptr);
    void setPoll(const QString& id);
    QListView* list() const { return m_list; }
    VoteModel* model() const { return m_model; }
    bool canVoid() const; ///< A vote is chosen that could be voided.
    void voidChosen();    ///< Asks why.

Q_SIGNALS:
    void chosenChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLayout* makeHead();
    void setUpList();
    void listen();
    void look();
    void openMenu(const QPoint& at);
    void addUnlinking(QMenu* menu, const QModelIndex& index);
    void followChosen();
    QList<polls::Vote> chosen() const;
    void addVoiding(QHBoxLayout* head);
    void showOrHideEmpty();
    void sayWhatIsMissing();

    PollController& m_controller;
    QAction* m_void;
    VoteModel* m_model;
    QListView* m_list;
    NewStrip* m_news;
    QToolButton* m_refused;
    EmptyState* m_empty;
};

} // namespace everyport::ui
