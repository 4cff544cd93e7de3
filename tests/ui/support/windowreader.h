#pragma once

#include <QStringList>

class QAccessibleInterface;
class QLabel;
class QPoint;
class QWidget;

namespace everyport {
struct StrangersWords;
}

namespace everyport::ui {

/// Reads a window as eyes, a resting mouse and a screen reader do, and says what must not stand there: text that may be
/// taken for HTML, signs that drive screens or turn what follows, and what is longer than anybody's patience. It counts
/// what it read, so that a test can see that there was something.
class WindowReader {
public:
    /// What is wrong with all that can be seen in this window; empty where all is well.
    QStringList faults(QWidget* window);
    /// What is wrong with what was copied last; it must be text and nothing else.
    QStringList faultsOfClipboard();
    /// Whether the letters with which these words begin were read since the last `forget`.
    bool hasRead(const StrangersWords& words) const;
    void forget() { m_read.clear(); }

    int tips() const { return m_tips; }     ///< Tool tips shown.
    int labels() const { return m_labels; } ///< Labels seen.
    int names() const { return m_names; }   ///< Names that a screen reader says, without cells.
    int cells() const { return m_cells; }   ///< Cells of views, as a screen reader says them.
    QString counts() const;                 ///< All of these, to be said where they are too few.
    int texts() const { return m_texts; }   ///< Texts of many lines that cannot be changed.

private:
    void hover(QWidget* widget, const QPoint& at);
    void hoverRows(QWidget* viewport);
    void readTip(const QWidget* of, const QLabel& tip);
    void readWidgets(QWidget* window);
    void readFixedWords(QWidget* window);
    void readAccess(QAccessibleInterface* access);
    void readCells(QAccessibleInterface* access);
    void readTitle(const QWidget* window);
    void judge(const QString& where, const QString& text, qsizetype most);

    QStringList m_wrong;
    QStringList m_read;
    int m_tips = 0;
    int m_labels = 0;
    int m_names = 0;
    int m_cells = 0;
    int m_texts = 0;
};

} // namespace everyport::ui
