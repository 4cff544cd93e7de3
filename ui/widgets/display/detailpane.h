#pragma once

#include <QList>
#include <QWidget>

#include "ui/style/colours/statemark.h"

class QAction;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace everyport::ui {

class EmptyState;
class StateText;
class Text;

/// The pane beside a list, about the one that is chosen: its name and state, a button for the rest, and below it
/// whatever the page puts into `column`. Scrolls where it does not fit.
class DetailPane : public QWidget {
    Q_OBJECT
public:
    /// `name` is what a screen reader calls it: "The chosen reader". `menu` stands behind ⋯; null is a line.
    DetailPane(const QString& name, const QString& moreAbout, const QList<QAction*>& menu, QWidget* parent = nullptr);

    void setHead(const QString& title, Mark mark, const QString& word);
    void scrollToTop();

protected:
    void resizeEvent(QResizeEvent* event) override;
    QWidget* body() const { return m_body; }
    QVBoxLayout* column() const { return m_column; }
    void addButtons(const QList<QAction*>& actions);
    /// A small heading with the widget below it, and something at its right end if wanted.
    void addGroup(QWidget* heading, QWidget* atRight, QWidget* content);
    void setFoot(QWidget* foot); ///< Stays in sight below what scrolls; a line stands above it.
    /// What stands here while nothing is chosen: what is to be done about it.
    void setNothing(const QString& iconName, const QString& sentence);
    void setContentShown(bool shown); ///< False: nothing is chosen.
    void setFootShown(bool shown);

private:
    void fitHead();

    QScrollArea* m_scroll;
    EmptyState* m_nothing = nullptr;
    QWidget* m_body;
    QVBoxLayout* m_column;
    QWidget* m_footBox;
    Text* m_long; ///< The title over all else, in several lines, where it has no room beside the state.
    Text* m_title;
    StateText* m_state;
    QToolButton* m_more;
};

} // namespace everyport::ui
