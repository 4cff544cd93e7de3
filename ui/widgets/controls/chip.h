#pragma once

#include <functional>

#include <QAbstractButton>

#include "ui/style/colours/statemark.h"

class QMenu;

namespace everyport::ui {

/// A filter that is one word: off, on (with a cross), or with a menu. Rounded, 26 high.
class Chip : public QAbstractButton {
    Q_OBJECT
public:
    explicit Chip(const QString& text, QWidget* parent = nullptr); ///< Checkable.

    void setMark(Mark mark);  ///< Grey while the count is 0: there is nothing of the kind.
    void setCount(int count); ///< Negative: none is shown.
    void setIconName(const QString& name);
    /// For want of room: the icon alone; the words stay for tool tip and screen reader.
    void setFolded(bool folded);
    int wholeWidth() const { return widthWith(text()); } ///< Not folded.
    /// A bar in a colour at the beginning, for what stands for rows of that colour; asked whenever it is painted.
    void setBar(std::function<QColor(const QPalette&)> bar);
    void setMenu(QMenu* menu); ///< Then it opens this and is on while something in it is chosen.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void nextCheckState() override;

private:
    int widthWith(const QString& words) const;
    bool isIconOnly() const;
    QString words() const { return m_folded ? QString() : text(); }

    bool m_folded = false;
    Mark m_mark = Mark::None;
    int m_count = -1;
    QString m_icon;
    std::function<QColor(const QPalette&)> m_bar;
    QMenu* m_menu = nullptr;
};

} // namespace everyport::ui
