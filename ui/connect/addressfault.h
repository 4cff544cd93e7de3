#pragma once

#include <QString>

namespace everyport {
struct Error;
}

namespace everyport::ui {

/// Why nothing was found at an address: a head, and a sentence that says what to do.
struct AddressFault {
    QString head;
    QString words;
    bool isOfProxy = false; ///< It is mended in the preferences.
};

/// `asked` is what was looked for, as people see it. Where the system's own words would say neither, ours do.
AddressFault addressFault(const Error& error, const QString& asked);

} // namespace everyport::ui
