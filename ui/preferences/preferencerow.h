#pragma once

#include <QWidget>

#include "ui/preferences/preference.h"

class QBoxLayout;

namespace everyport::ui {

class PreferenceControl;
class PreferenceHistory;
class Text;

/// One setting in the form: its name over what it does, and at the right, or below in a narrow window, the control that
/// changes it at once; below, what is wrong with a value that was not taken.
class PreferenceRow : public QWidget {
    Q_OBJECT
public:
    PreferenceRow(Preference preference, PreferenceHistory& history, QWidget* parent);

    const Preference& preference() const;
    QWidget* control() const;    ///< What gets the keyboard.
    void refresh();              ///< Shows what counts now; nothing is changed by it.
    void refreshNow();           ///< Of that, how things stand beside a button; no control is touched.
    void setMarked(bool marked); ///< Somebody looked for it.
    bool isMarked() const { return m_isMarked; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showWrong();

    PreferenceControl* m_control;
    QList<PreferenceControl*> m_beside;
    QBoxLayout* m_line; // words beside the control; above it where there is little room
    QBoxLayout* m_controls;
    Text* m_now = nullptr; // beside a button, how things stand
    QWidget* m_wrongLine;  // a mark, for who sees no colours, and the sentence
    Text* m_wrong;
    bool m_isMarked = false;
};

} // namespace everyport::ui
