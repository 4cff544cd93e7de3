#pragma once

#include <functional>

#include <QObject>

#include "ui/preferences/preference.h"

namespace everyport::ui {

class PreferenceHistory;

/// The widget that shows a setting and changes it at once.
class PreferenceControl : public QObject {
    Q_OBJECT
public:
    /// `parent` has the widget, too; who lays it out decides where.
    PreferenceControl(Preference preference, PreferenceHistory& history, QWidget* parent);

    const Preference& preference() const { return m_preference; }
    QWidget* widget() const { return m_widget; }
    /// Shows what counts now; nothing is changed by it. What is being typed, and words that were not taken, stay.
    void refresh();
    bool holdsFault() const { return m_isRefused && m_preference.control == Preference::Control::Words; }

Q_SIGNALS:
    void answered(const QString& wrong); ///< A value was given; empty: it counts.

private:
    QWidget* makeWidget(QWidget* parent);
    QWidget* makeSwitch(QWidget* parent);
    QWidget* makeChoice(QWidget* parent);
    QWidget* makeSegments(QWidget* parent);
    QWidget* makeNumber(QWidget* parent);
    QWidget* makeWords(QWidget* parent);
    QWidget* makeAction(QWidget* parent);
    void set(const QVariant& value);

    Preference m_preference;
    PreferenceHistory& m_history;
    std::function<void()> m_refresh;
    QWidget* m_widget;
    QString m_description;    ///< What a screen reader says of it, where nothing is wrong.
    bool m_isRefused = false; ///< What stands in it was not taken.
};

} // namespace everyport::ui
