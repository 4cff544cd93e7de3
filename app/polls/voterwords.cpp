#include "app/polls/voterwords.h"

#include <QLocale>

#include "netcore/base/bestlanguage.h"

using namespace Qt::StringLiterals;

static void openVoterWords()
{
    Q_INIT_RESOURCE(votes); // outside of any namespace, or the linker looks in the wrong place
}

namespace everyport::polls {

const WordTables& voterWords()
{
    static const auto all = [] {
        openVoterWords();
        return WordTables(u":/votes"_s);
    }();
    return all;
}

const WordTable& stationsVoterWords()
{
    const auto& tables = voterWords();
    // LANGUAGE may name several, as the window goes through them; of "C" it is none, which is English.
    return tables.in(bestLanguage(QLocale().uiLanguages(), tables.languages()));
}

} // namespace everyport::polls
