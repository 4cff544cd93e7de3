#pragma once

#include <functional>
#include <vector>

#include <QObject>
#include <QString>

#include "ui/preferences/preference.h"

namespace everyport::ui {

class PageContext;

/// Changes settings and keeps what they were, so that the last change can be taken back, one after the other: by
/// "Undo last" at any time, and by the window's Undo while that offers it. The window's, because its pages are made
/// anew at another text size, which is one of the settings.
class PreferenceHistory : public QObject {
    Q_OBJECT
public:
    static PreferenceHistory& of(PageContext& context); ///< The window's; made when it is first asked for.

    /// What is wrong with the value, in a sentence; empty: it counts from now on, and so it was kept.
    QString set(const Preference& preference, const QVariant& value);
    /// What was changed already, by a control of its own; `back` takes it back and may come after the page has gone.
    void done(const QString& what, std::function<void()> back);

    bool canTakeBack() const { return !m_entries.empty(); }
    QString last() const; ///< What would be taken back: "Text size: 120 %". Empty: nothing.
    void takeBackLast();

Q_SIGNALS:
    void changed(); ///< A setting, or what can be taken back.

private:
    explicit PreferenceHistory(PageContext& context);
    void keep(const QString& what, std::function<QString()> back);
    void takeBack(qint64 number);

    struct Entry {
        qint64 number;
        QString what;
        std::function<QString()> back; // what is wrong; empty: it is as it was
    };
    PageContext& m_context;
    std::vector<Entry> m_entries; // the newest last
    qint64 m_newest = 0;
};

} // namespace everyport::ui
