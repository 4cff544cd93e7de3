#include "ui/chat/composer/emoji.h"

namespace everyport::ui {
namespace {

// The usual ones; whoever wants another has the desktop's own way to type it.
constexpr const char* const table =
    "😀 grinning\n😃 smiley\n😄 smile\n😁 grin\n😆 laughing\n😅 sweat_smile\n🤣 rofl\n😂 joy\n🙂 slight_smile\n🙃 upside_down\n"
    "😉 wink\n😊 blush\n😇 innocent\n🥰 smiling_hearts\n😍 heart_eyes\n🤩 star_struck\n😘 kissing_heart\n😋 yum\n😜 wink_tongue\n"
    "🤪 zany\n🤗 hug\n🤭 hand_over_mouth\n🤫 shush\n🤔 thinking\n🤐 zipper_mouth\n😐 neutral\n😑 expressionless\n😶 no_mouth\n"
    "😏 smirk\n😒 unamused\n🙄 eye_roll\n😬 grimace\n😌 relieved\n😔 pensive\n😪 sleepy\n😴 sleeping\n😷 mask\n🤒 thermometer\n"
    "🤕 bandage\n🤢 nauseated\n🤧 sneeze\n🥵 hot\n🥶 cold\n🤯 mind_blown\n🤠 cowboy\n🥳 party_face\n😎 sunglasses\n🤓 nerd\n"
    "😕 confused\n😟 worried\n🙁 frown\n😮 open_mouth\n😲 astonished\n😳 flushed\n🥺 pleading\n😨 fearful\n😰 anxious\n😢 cry\n"
    "😭 sob\n😱 scream\n😞 disappointed\n😩 weary\n😫 tired\n🥱 yawn\n😤 huff\n😡 rage\n😠 angry\n😈 smiling_imp\n💀 skull\n"
    "💩 poop\n🤡 clown\n👻 ghost\n👽 alien\n🤖 robot\n👋 wave\n✋ raised_hand\n🖖 vulcan\n👌 ok_hand\n🤏 pinching\n✌️ victory\n"
    "🤞 crossed_fingers\n🤟 love_you_hand\n🤘 metal\n👈 point_left\n👉 point_right\n👆 point_up\n👇 point_down\n👍 thumbs_up\n👍 +1\n"
    "👎 thumbs_down\n👎 -1\n✊ fist\n👏 clap\n🙌 raised_hands\n🤝 handshake\n🙏 pray\n🙏 thanks\n💪 muscle\n👀 eyes\n🧠 brain\n"
    "🤷 shrug\n🤦 facepalm\n🙋 raising_hand\n🏃 running\n💃 dancer\n👥 people\n❤️ heart\n🧡 orange_heart\n💛 yellow_heart\n"
    "💚 green_heart\n💙 blue_heart\n💜 purple_heart\n🖤 black_heart\n💔 broken_heart\n💯 hundred\n💥 boom\n💫 dizzy\n💤 zzz\n🐶 dog\n"
    "🐱 cat\n🐭 mouse\n🦊 fox\n🐻 bear\n🐼 panda\n🐧 penguin\n🐦 bird\n🦆 duck\n🦉 owl\n🐝 bee\n🐛 bug\n🦋 butterfly\n🐢 turtle\n"
    "🐍 snake\n🐙 octopus\n🐟 fish\n🐬 dolphin\n🐳 whale\n🦄 unicorn\n🌱 seedling\n🌲 evergreen\n🌳 tree\n🌵 cactus\n🍀 clover\n🌸 blossom\n"
    "🌹 rose\n🌻 sunflower\n🌍 earth\n🌙 moon\n⭐ star\n✨ sparkles\n⚡ zap\n🔥 fire\n🌈 rainbow\n☀️ sun\n☁️ cloud\n🌧️ rain\n❄️ snow\n"
    "💧 droplet\n🍎 apple\n🍌 banana\n🍓 strawberry\n🍒 cherries\n🍞 bread\n🧀 cheese\n🍕 pizza\n🍔 burger\n🍟 fries\n🌮 taco\n🍣 sushi\n"
    "🍪 cookie\n🎂 cake\n🍫 chocolate\n🍿 popcorn\n☕ coffee\n🍵 tea\n🍺 beer\n🍻 cheers\n🍷 wine\n🥂 clink\n⚽ soccer\n🏀 basketball\n"
    "🎲 dice\n🎯 dart\n🎮 game\n🎵 note\n🎶 notes\n🎸 guitar\n🎤 microphone\n🎧 headphones\n🎬 clapper\n🎨 art\n🎉 tada\n🎉 party\n"
    "🎊 confetti\n🎁 gift\n🏆 trophy\n🥇 first_place\n🚗 car\n🚌 bus\n🚲 bike\n🚂 train\n✈️ plane\n🚀 rocket\n⛵ boat\n🏠 house\n🏢 office\n"
    "⌚ watch\n📱 phone\n💻 laptop\n⌨️ keyboard\n🖨️ printer\n💾 floppy\n📷 camera\n💡 bulb\n🔋 battery\n🔌 plug\n🔑 key\n🔒 lock\n🔓 unlock\n"
    "🔧 wrench\n🔨 hammer\n🧪 test_tube\n📦 package\n📎 paperclip\n📌 pin\n📅 calendar\n📈 chart_up\n📉 chart_down\n📝 memo\n📚 books\n"
    "✉️ envelope\n🔍 search\n🔔 bell\n🔕 no_bell\n⏰ alarm\n⏳ hourglass\n💰 money\n✅ check\n✔️ tick\n❌ cross\n❓ question\n❗ exclamation\n"
    "⚠️ warning\n🚫 forbidden\n♻️ recycle\n➕ plus\n➖ minus\n➡️ right\n⬅️ left\n⬆️ up\n⬇️ down\n🆗 ok\n🆕 new\n🏁 finish\n🏳️ white_flag\n";

} // namespace

const QList<Emoji>& allEmoji()
{
    static const QList<Emoji> all = [] {
        QList<Emoji> made;
        for (const QString& line : QString::fromUtf8(table).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            made.append({line.section(QLatin1Char(' '), 0, 0), line.section(QLatin1Char(' '), 1)});
        return made;
    }();
    return all;
}

QList<Emoji> findEmoji(const QString& typed, int most)
{
    QList<Emoji> first, within;
    for (const Emoji& emoji : allEmoji()) {
        if (emoji.name.startsWith(typed, Qt::CaseInsensitive))
            first.append(emoji);
        else if (emoji.name.contains(typed, Qt::CaseInsensitive))
            within.append(emoji);
    }
    return (first + within).mid(0, most);
}

} // namespace everyport::ui
