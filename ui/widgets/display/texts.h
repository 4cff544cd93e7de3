#pragma once

#include <QLabel>

#include "ui/style/colours/statemark.h"

namespace everyport::ui {

/// Labels that know their size and tone and keep both through changes of theme and text size.
class Text : public QLabel {
    Q_OBJECT
public:
    enum class Size { Normal, Strong, Title, Question, Panel, Caption, Group, Mono };
    explicit Text(
        const QString& text = {}, Size size = Size::Normal, Tone tone = Tone::Normal, QWidget* parent = nullptr);

    /// Strangers' words are shown as shownWords has them, whoever gives them.
    void setText(const QString& text);
    void setTone(Tone tone);
    void setSize(Size size);
    /// Cuts with … and shows the whole in the tool tip, instead of making its pane wider.
    void setElided(bool elided);
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyFont();
    void applyTone();
    void applySide();
    Size m_size;
    Tone m_tone;
    bool m_elided = false;
};

/// A state in shape, word and colour.
class StateText : public QWidget {
    Q_OBJECT
public:
    explicit StateText(QWidget* parent = nullptr);
    void setState(Mark mark, const QString& word);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool isCut() const; ///< Too long to be shown whole: its end is in the tool tip.

    Mark m_mark = Mark::None;
    QString m_word;
};

/// A horizontal or vertical hairline.
class Line : public QWidget {
    Q_OBJECT
public:
    explicit Line(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace everyport::ui
