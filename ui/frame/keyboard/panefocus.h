#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace everyport::ui {

/// Which pane of a page its commands mean: the one that has the keyboard, or had it before a menu took it. Without it a
/// menu that is opened by keys would offer what is meant of no pane. Of the page, which outlives it.
class PaneFocus : public QObject {
    Q_OBJECT
public:
    explicit PaneFocus(QWidget& page);

    bool isIn(const QWidget* pane) const;

private:
    QWidget& m_page;
    QPointer<QWidget> m_last; ///< Of whatever is in the window, but menus.
};

} // namespace everyport::ui
