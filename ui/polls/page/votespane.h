#pragma once

#include <QWidget>

class QListView;
class QToolButton;

namespace everyport::ui {

class NewPill;
class PollController;
class Text;
class VoteModel;

/// "Latest votes" at the page's side. It stays still while it is being read and counts what came meanwhile.
class VotesPane : public QWidget {
    Q_OBJECT
public:
    explicit VotesPane(PollController& controller, QWidget* parent = nullptr);
    void setPoll(const QString& id);
    QListView* list() const { return m_list; }
    VoteModel* model() const { return m_model; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();
    void showOrHideEmpty();

    VoteModel* m_model;
    QListView* m_list;
    NewPill* m_pill;
    QToolButton* m_refused;
    QWidget* m_empty;
};

} // namespace everyport::ui
