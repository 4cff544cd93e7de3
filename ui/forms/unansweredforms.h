#pragma once

#include "netcore/base/registration.h"

class QSettings;

namespace everyport::chat {
class SentForms;
}

namespace everyport::ui {

class PageContext;

/// Remembers from the beginning of the program's end what was sent and is not answered, until it is; so that the next
/// start can say of what nobody knows whether it was done. What an earlier end has left stays with it until it is read.
/// Made before the station stops; `memory` and `forms` outlive its use. Ui thread.
class UnansweredForms {
public:
    UnansweredForms(QSettings& memory, chat::SentForms& forms);

    /// A strip with what an earlier end has left so, until somebody closes it. Nothing where there is none.
    static void show(PageContext& context);

private:
    Registration m_ended;
};

} // namespace everyport::ui
