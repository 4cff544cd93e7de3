#pragma once

#include <QObject>
#include <QSet>
#include <QStringList>

#include "app/chat/model/sentforms.h"
#include "netcore/base/registration.h"

namespace everyport::ui {

class PageContext;

/// Says how forms ended that were sent by a dialog which is gone: in passing where all is well, in a strip where
/// somebody has to know or may go on from there. A password that was made and that is kept nowhere can be shown from
/// its strip until that is closed, also in the next window, where the language was changed. One a window, which owns
/// it; ui thread.
class SentFormStrips : public QObject {
    Q_OBJECT
public:
    static SentFormStrips& of(PageContext& context); ///< Made with the first who asks, once the station runs.

    chat::SentForms& forms() { return m_forms; }

private:
    using Ended = chat::SentForms::Ended;
    explicit SentFormStrips(PageContext& context);
    void showSoon();
    void show();
    void tellEnd(const Ended& one);
    void warn(const Ended& one, const QString& text);
    void showAdded(const Ended& one);
    void showUnkept(const Ended& one);

    PageContext& m_context;
    chat::SentForms& m_forms;
    QSet<quint64> m_shown; ///< Of what is kept nowhere.
    Registration m_ended;
};

/// What would be lost with the program: in words, one for each. `forms` of the station that is to end.
QStringList lostWith(const chat::SentForms& forms);

} // namespace everyport::ui
