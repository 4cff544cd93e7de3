#pragma once

#include <QLabel>

#include "ui/style/colours/statemark.h"

namespace everyport::ui {

/// A label in one of the program's sizes (Fonts) and tones, which follows changes of theme and text size. It shows
/// plain text only, whoever wrote it.
class Text : public QLabel {
    Q_OBJECT
public:
    enum class Size { Normal, Strong, Title, Question, Panel, Caption, Group, Mono };
    explicit Text(
        const QString& text = {}, Size size = Size::Normal, Tone tone = Tone::Normal, QWidget* parent = nullptr);

    /// Shows `text` as shownWords makes it, so that a stranger's words in it do no harm.
    void setText(const QString& text);
    void setTone(Tone tone);
    void setSize(Size size);
    /// While elided, a text that is too long is cut with "…" and stands whole in the tool tip, instead of making its
    /// pane wider. Names are cut in the middle.
    void setElided(bool elided, Qt::TextElideMode where = Qt::ElideRight);
    /// While elided, the name that a sentence quotes is cut, and what is said of it stays.
    void setNameCut(bool cut);
    /// What an elided text says where not all of it has room; empty: its beginning.
    void setShorter(const QString& shorter);
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
    bool m_cutsName = false;
    Qt::TextElideMode m_where = Qt::ElideRight;
    QString m_shorter;
};

Text* wrappedText(const QString& words, Text::Size size, Tone tone, QWidget* parent); ///< Of several lines.

/// Shows a state by its mark and a word beside it.
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
    bool isCut() const; // too long to be shown whole, which the tool tip does

    Mark m_mark = Mark::None;
    QString m_word;
};

/// A line between parts of a page or dialog, one pixel thick.
class Line : public QWidget {
    Q_OBJECT
public:
    explicit Line(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace everyport::ui
