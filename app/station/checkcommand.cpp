#include "app/station/checkcommand.h"

#include <algorithm>

#include <QFileInfo>

#include "app/accounts/checkers/checker.h"
#include "app/backup/contents/overlap.h"
#include "app/config/optionvalue.h"
#include "app/plugins/pluginsettings.h"
#include "app/rules/rulefile.h"
#include "app/rules/ruleregistry.h"
#include "app/services/servicetypes.h"
#include "app/station/aside.h"
#include "app/station/commandline/terminaltext.h"
#include "app/station/process/exitcode.h"
#include "app/station/process/privileges.h"
#include "app/station/programsettings.h"
#include "app/station/running/keptvotes.h"
#include "app/station/servicefiles/givencertificates.h"
#include "app/station/servicefiles/portclashes.h"
#include "app/station/servicefiles/servicefiles.h"
#include "app/station/servicefiles/valuestogether.h"
#include "app/station/standardoutput.h"
#include "app/storage/postgres/postgresaddress.h"
#include "app/storage/postgres/postgrescheck.h"
#include "netcore/files/fileguard.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr qsizetype mostOfAFile = 20; // complaints; who mends these starts anew
constexpr qsizetype longest = 4000;   // a path's line end makes no line of its own

/// Goes through all that a start reads, in its order.
class Check {
public:
    Check(const CommandLine& line, QString program) : m_line(line), m_program(std::move(program)) {}

    int run()
    {
        checkAccount();
        checkSettings();
        checkServices();
        checkRules();
        checkPlugins();
        m_remarks.removeAll(QString());
        for (const auto& remark : std::as_const(m_remarks))
            say(remark);
        if (m_isWrong)
            return EX_CONFIG;
        const auto said = m_remarks.isEmpty() ? u"all is well"_s : u"it works"_s;
        const auto text = u"%1: %4, services: %2, rules: %3.\n"_s.arg(terminalLine(m_line.configFolder(), longest))
                              .arg(m_services)
                              .arg(m_rules)
                              .arg(said);
        return printed(text, m_program);
    }

private:
    void say(const QString& sentence) { complain(m_program, terminalLine(sentence, longest)); }
    void tell(const QList<Error>& faults)
    {
        m_isWrong |= !faults.isEmpty();
        for (const auto& fault : faults.first(std::min(faults.size(), mostOfAFile)))
            say(fault.text);
        if (faults.size() > mostOfAFile)
            complain(m_program, u"… and %1 more in that file."_s.arg(faults.size() - mostOfAFile));
    }
    void tell(const Result<Done>& done)
    {
        if (!done)
            tell(QList<Error>{done.error()});
    }

    /// From here on files are read as the program would.
    void checkAccount()
    {
        const auto account = Privileges::find(m_line.options.text(u"uid"_s), m_line.options.text(u"gid"_s));
        auto done = account ? account->tryFiles(m_line.dataFolder()) : Result<Done>(account.error());
        if (done)
            done = account->mayRead(m_line.configFolder() + u"/services"_s);
        tell(done);
    }

    void checkSettings()
    {
        const auto folder = m_line.configFolder();
        if (m_line.options.isGiven(u"config"_s) && !QFileInfo(folder).isDir())
            tell(QList<Error>{Error::local(Reason::NotFound,
                u"--config: There is no folder %1, so nothing of it was checked; a start would begin without services."_s
                    .arg(folder))});
        m_remarks << backup::overlapWarning({folder, m_line.dataFolder()});
        m_remarks << besideWords(m_line.dataFolder() + u"/taps.journal"_s);
        const auto read = ProgramSettings::read(m_line);
        tell(read.faults);
        const auto& settings = read.values;
        for (const auto& key : {u"logfile"_s, u"pidfile"_s}) {
            const bool isPid = key == u"pidfile"_s;
            const auto path = isPid ? m_line.options.text(key) : settings.text(key);
            if (!path.isEmpty())
                notifyOf(key, isPid ? Privileges::mayReplace(path) : Privileges::mayWrite(path));
        }
        if (const auto storage = settings.text(u"storage"_s); !storage.isEmpty())
            checkStorage(storage, folder + u"/everyport.toml"_s);
        for (const auto& registry : settings.texts(u"passwords"_s)) {
            const auto done = checkPasswordBook(registry);
            if (!done && done.error().reason == Reason::NotFound)
                m_remarks << u"passwords: "_s + done.error().text; // it may come: a start does not fail by it
            else
                notifyOf(u"passwords"_s, done);
        }
    }

    /// A faulty one is told with the other settings.
    void checkStorage(const QString& storage, const QString& path)
    {
        if (const auto address = PostgresAddress::parse(storage))
            notifyOf(u"storage"_s, checkPostgres(*address));
        if (PostgresAddress::withoutPasswords(storage) != storage && mayOthersRead(path))
            m_remarks << u"Others on this computer may read %1, which holds a secret. Take that back: chmod 600 %1"_s
                             .arg(path);
    }

    /// Of an option that stands on the command line, or in everyport.toml.
    void notifyOf(const QString& key, Result<Done> done)
    {
        if (done)
            return;
        auto error = done.error();
        error.text.prepend(m_line.options.isGiven(key) ? u"--%1: "_s.arg(key)
                                                       : u"%1/everyport.toml: %2: "_s.arg(m_line.configFolder(), key));
        tell(QList<Error>{error});
    }

    void checkServices()
    {
        const auto types = makeServiceTypes();
        const auto files = readServiceFiles(m_line.configFolder(), types);
        m_services = files.size();
        for (const auto& file : files) {
            tell(file.faults);
            const auto type = std::find_if(
                types.begin(), types.end(), [&](const auto& each) { return each->name() == file.type; });
            if (!file.faults.isEmpty() || type == types.end())
                continue;
            if (file.enabled) { // what is not to start fails at nothing
                tell(faultsTogether(file, **type, m_line.dataFolder()));
                m_remarks << remarksTogether(file, **type, files);
            }
            const auto options = (*type)->options();
            const auto certificates = certificatesGivenBy(file, options);
            tell(certificates.faults);
            m_remarks << certificates.remarks;
            if (holdsSecret(options, file.values) && mayOthersRead(file.path))
                m_remarks
                    << u"Others on this computer may read %1, which holds a secret. Take that back: chmod 600 %1"_s.arg(
                           file.path);
        }
        tell(portClashes(files, types));
    }

    void checkRules()
    {
        const auto paths = rules::ruleFiles(m_line.configFolder());
        m_rules = paths.size();
        for (const auto& path : paths) {
            if (const auto rule = rules::RuleFile::read(path))
                m_remarks << rules::RuleFile::exposure(*rule, path);
            else
                tell(rules::RuleFile::faults(path));
        }
    }

    void checkPlugins()
    {
        for (const auto& info :
            plugins::readPlugins(plugins::pluginFolders(m_line.configFolder(), m_line.dataFolder()))) {
            if (info.fault) { // without its options there is nothing to hold the settings against
                auto faults = info.faults;
                for (auto& fault : faults) {
                    if (fault.text.startsWith("plugin.toml"_L1))
                        fault.text.prepend(info.folder + u'/');
                }
                tell(faults);
                continue;
            }
            const auto settings = plugins::readSettings(m_line.configFolder(), info);
            tell(settings.faults);
            m_remarks << plugins::exposureOf(m_line.configFolder(), info, settings);
        }
    }

    const CommandLine& m_line;
    QString m_program;
    QStringList m_remarks; // what works, and should not be left so
    qsizetype m_services = 0;
    qsizetype m_rules = 0;
    bool m_isWrong = false;
};

} // namespace

int runCheckCommand(const CommandLine& line, const QString& program)
{
    return Check(line, program).run();
}

} // namespace everyport
