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
    /// Why the last value was not taken, in the window's language. Empty: it was, or that is over, for what counts has
    /// changed since, or, where it does not stand there to be mended, another setting was taken.
    const QString& wrong() const { return m_wrong; }

Q_SIGNALS:
    void answered(); ///< A value was given, or what was wrong with one is over: see wrong().

private:
    QWidget* makeWidget(QWidget* parent);
    QWidget* makeSwitch(QWidget* parent);
    QWidget* makeChoice(QWidget* parent);
    QWidget* makeSegments(QWidget* parent);
    QWidget* makeNumber(QWidget* parent);
    QWidget* makeWords(QWidget* parent);
    QWidget* makeAction(QWidget* parent);
    void set(const QVariant& value);
    void setWrong(const QString& wrong);
    bool isToBeMended() const { return !m_wrong.isEmpty() && m_preference.control == Preference::Control::Words; }

    Preference m_preference;
    PreferenceHistory& m_history;
    std::function<void()> m_refresh;
    QWidget* m_widget;
    QString m_description; ///< What a screen reader says of it, where nothing is wrong.
    QString m_wrong;
    QVariant m_before; ///< What counted when that was said.
};

} // namespace everyport::ui
