#pragma once

#include <QWidget>

namespace everyport::ui {

class NewPill;

/// The line below a list of rows that is being read, with a NewPill in it: over the list's edge the pill would cover
/// the rows that are read. It is there only while something is new, and no row moves as it comes, for it comes below
/// them; as it goes they move only where the list was scrolled to its end meanwhile, which has nothing to show in its
/// place.
class NewStrip : public QWidget {
    Q_OBJECT
public:
    /// `edge` is that of the list where what is new will stand; the pill's arrow leads there.
    NewStrip(Qt::Edge edge, QWidget* parent);

    NewPill* pill() const { return m_pill; }
    void setCount(int count);            ///< None: it hides.
    void setWords(const QString& words); ///< Another sentence than "12 new"; empty: it hides.
    /// The pointer is on it. Who keeps the list still below the pointer does so here, too: it is about to be pressed.
    bool isReached() const { return isVisible() && underMouse(); }

Q_SIGNALS:
    void pressed();

private:
    NewPill* m_pill;
};

} // namespace everyport::ui
