#pragma once

#include <QPlainTextEdit>
#include <QTimer>

#include "ui/widgets/code/codespans.h"

namespace everyport::ui {

/// Text in the transcript, as high as it is, to be read, chosen, copied and gone on from by links. It grows at its end;
/// what is there stays laid out.
class FlowText : public QPlainTextEdit {
    Q_OBJECT
public:
    enum class Look { Output, Errors, Value, Failure, Code };
    FlowText(Look look, const QString& accessibleName, QWidget* parent);

    /// `text` begins with what was shown before, or replaces it. Of output only so many lines are laid out at once; the
    /// rest follows as the loop turns, so that a flood leaves time to paint.
    void setFlow(const QString& text);
    QString flow() const { return m_wanted; }
    static constexpr int mostLinesAtOnce = 400;
    void showLine(int line); ///< Chooses it; from 1.
    QString firstLink() const;
    void openLink(const QString& address) { Q_EMIT linkOpened(address); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void linkOpened(const QString& address); ///< Of tracelinks.h.
    void grown();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    QString nextFlow() const;
    void flowOn();
    void colour(int from);
    void measure();

    Look m_look;
    QString m_wanted;
    QString m_text; ///< As much of it as is shown.
    QTimer m_more;
    int m_measured = 0; ///< Blocks whose height is in m_height.
    qreal m_height = 0;
    qreal m_heights = 0; ///< The same without the last of them.
    int m_width = -1;
};

} // namespace everyport::ui
