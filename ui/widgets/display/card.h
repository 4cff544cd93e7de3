#pragma once

#include <QFrame>

#include "ui/style/colours/statemark.h"

class QAction;
class QHBoxLayout;
class QVBoxLayout;

namespace everyport::ui {

class StateText;
class Text;

/// A tile: white, a hairline round it, radius 8; a head with title, caption, state and an arrow to its page, and
/// a body.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setCaption(const QString& caption, const QString& shorter = {}); ///< `shorter`: where there is less room.
    void setState(Mark mark, const QString& word);
    QVBoxLayout* body() const { return m_body; }

Q_SIGNALS:
    void opened(); ///< The arrow, or a click on the head.

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QWidget* m_head;
    Text* m_title;
    Text* m_caption;
    StateText* m_state;
    QVBoxLayout* m_body;
};

} // namespace everyport::ui
