#pragma once

#include <functional>

#include <QWidget>

#include "ui/preferences/preference.h"

class QBoxLayout;

namespace everyport::ui {

class PreferenceHistory;
class Text;

/// One setting in the form: its name over what it does, and at the right, or below in a narrow window, the control that
/// changes it at once; below, what is wrong with a value that was not taken.
class PreferenceRow : public QWidget {
    Q_OBJECT
public:
    PreferenceRow(Preference preference, PreferenceHistory& history, QWidget* parent);

    const Preference& preference() const { return m_preference; }
    QWidget* control() const { return m_control; } ///< What gets the keyboard.
    void refresh();                                ///< Shows what counts now; nothing is changed by it.
    void setMarked(bool marked);                   ///< Somebody looked for it.
    bool isMarked() const { return m_isMarked; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeControl();
    QWidget* makeSwitch();
    QWidget* makeChoice();
    QWidget* makeSegments();
    QWidget* makeNumber();
    QWidget* makeWords();
    QWidget* makeAction();
    void set(const QVariant& value);

    Preference m_preference;
    PreferenceHistory& m_history;
    QWidget* m_control = nullptr;
    QBoxLayout* m_line; // words beside the control; above it where there is little room
    Text* m_wrong;
    std::function<void()> m_refresh;
    bool m_isMarked = false;
};

} // namespace everyport::ui
