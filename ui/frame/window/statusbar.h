#pragma once

#include <QWidget>

#include "ui/frame/page/pageoutline.h"

class QAbstractButton;
class QAction;
class QHBoxLayout;
class QToolButton;

namespace everyport::ui {

class StatusButton;

/// The window's foot: each part is a button that goes to what it tells of.
class StatusBar : public QWidget {
    Q_OBJECT
public:
    explicit StatusBar(QAction* drawer, QWidget* parent = nullptr);
    void show(QList<StatusPart> parts);
    /// Stands behind the parts at the beginning while it is visible: nothing that has room moves for it, and all that
    /// ends nothing gives way to it. Its child then.
    void setMessage(QWidget* message);
    void focusFirst();
    QSize sizeHint() const override;

Q_SIGNALS:
    void wanted(const QString& page, const QString& subject);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void applyFont();
    void fit();
    int messageWidth() const;
    bool endsSomething(qsizetype part) const;

    QHBoxLayout* m_row;
    QHBoxLayout* m_left;
    QHBoxLayout* m_right;
    QToolButton* m_fold;
    QWidget* m_message = nullptr;
    QList<StatusPart> m_parts;
    QList<StatusButton*> m_buttons;
};

} // namespace everyport::ui
