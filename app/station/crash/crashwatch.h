#pragma once

#include <memory>
#include <optional>

#include "app/station/crash/crashfile.h"
#include "app/station/crash/crashhandler.h"
#include "app/station/crash/crashnotes.h"

namespace everyport {

/// All that a program does about crashes: has a file ready for its own, takes the signals, notes what the report needs.
/// Outlives what is noted; what goes before it is forgotten first. Loop's thread only.
class CrashWatch {
public:
    /// Empty `dataFolder`, as with a demo, or one where no file can be made: standard error gets the report. `program`:
    /// "everyportd".
    CrashWatch(const QString& program, const QString& dataFolder);

    void noteLog(Log& log); ///< Until `forget`.
    void noteServices(ServiceList& services);
    void forgetServices();
    void notePage(const QString& id); ///< Which one of the window is in front.
    void forget();

private:
    std::unique_ptr<CrashFile> m_file;
    std::optional<CrashHandler> m_handler;
    std::unique_ptr<CrashNotes> m_notes;
};

} // namespace everyport
