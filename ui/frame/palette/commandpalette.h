#pragma once

#include <functional>

#include <QPointer>
#include <QWidget>

#include "ui/frame/page/pageoutline.h"

class QKeyEvent;
class QLineEdit;
class QListView;

namespace everyport::ui {

class PaletteModel;
class Text;

/// "Find or do anything": a field and its hits over the window's middle. It is a child of the window, not a window:
/// it cannot be lost behind others, and Esc or a click beside it ends it.
class CommandPalette : public QWidget {
    Q_OBJECT
public:
    /// `find` gives all that could be meant by a text; what really fits is decided here.
    using Find = std::function<QList<PaletteHit>(const QString& typed)>;
    CommandPalette(Find find, QWidget* window);

    void open(const QString& typed = {});
    void dismiss();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void place();
    void step(int by);
    void run();
    bool keyPressed(QKeyEvent* event);

    Find m_find;
    QLineEdit* m_field;
    QListView* m_list;
    PaletteModel* m_model;
    Text* m_nothing;            ///< Stands where the hits would, where there are none.
    QPointer<QWidget> m_before; ///< Had the focus.
};

} // namespace everyport::ui
