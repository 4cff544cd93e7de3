#pragma once

#include <QByteArrayList>
#include <QMap>
#include <QString>
#include <QStringList>

#include "app/polls/cardlinking.h"
#include "app/polls/definition/poll.h"
#include "app/polls/wordtable.h"

namespace everyport {

/// What people are told about what is stored of them, and about linking their card, from resources/web/voter: in the
/// language that a browser likes best of those there are, else in English.
const polls::WordTable& ownWords(const QByteArrayList& acceptLanguage);

/// A page for whoever votes, around `body`. `root` is the way to the site's beginning ("../"); with `seconds` the page
/// loads itself again.
QByteArray ownPage(
    const QString& title, const QString& body, const polls::WordTable& words, const QString& root, int seconds = 0);

QString paragraph(const QString& text, const char* look = nullptr); ///< `look`: "good" or "trouble".
/// A form of one button, and fields that are not seen.
QString buttonForm(const QString& action, const QMap<QString, QString>& hidden, const QString& label);
QLatin1StringView linkRefusal(const polls::CardLinking::Shown& shown); ///< Of Refused: the key of its sentence.
/// Links to a place ("v/7k.privacy") of other programs' sites.
QString linksElsewhere(const QStringList& sites, const QString& place, const polls::WordTable& words);
QString linkToQuestion(const polls::Poll& poll, const polls::WordTable& words); ///< From its own pages.

/// What a question's rules store, a sentence each. `logsAddresses`: the web server's log names who asks.
QStringList storedOf(const polls::Poll& poll, bool logsAddresses, const polls::WordTable& words);
QString listHtml(const QStringList& sentences);
/// What it means that a card and a phone are linked, or (`isLinked`) these are: whose vote counts, by the rules of
/// those of `questions` that link voters.
QString linkMeaning(const QList<polls::Poll>& questions, bool isLinked, const polls::WordTable& words);

/// That something could not be deleted here, or (`isSomeDeleted`) not all of it, and whom to ask: the home of the
/// stations, by its name where that is known.
QString leftWords(bool isSomeDeleted, const QString& home, const polls::WordTable& words);

/// What one person sees of themselves at a question. Made for one answer; what it refers to must stay as long.
struct OwnView {
    const polls::Poll& poll;
    QString address = {}; ///< Of the page, as a form sends to it.
    bool logsAddresses = false;
    bool isLinked = false;
    bool isKnown = false;        ///< This browser is somebody here.
    bool hasPlaces = false;      ///< There are readers at which cards are linked by this page.
    QStringList sites = {};      ///< And some of other programs: where their sites begin.
    bool isOtherThere = false;   ///< At some of those not named, this browser would be another voter than it was here.
    QString waitsAt = {};        ///< Name of the one at which this phone waits.
    QString called = {};         ///< What it is called there.
    QString uuid = {};           ///< For a new phone's number: 32 hex digits.
    QLatin1StringView said = {}; ///< What became of what was pressed: a key of ownWords.
    bool isGood = false;         ///< And whether that is well.
};
QString ownHtml(const OwnView& view, const polls::WordTable& words);

} // namespace everyport
